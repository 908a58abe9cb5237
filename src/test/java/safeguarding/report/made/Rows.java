package safeguarding.report.made;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that are waiting to be written, in the order in which the tables may be filled. */
public final class Rows {

    private static final List<String> ORDER = List.of("adult", "enquiry", "stage_visit", "journal_entry", "answer", "outcome", "outcome_version",
            "wishes_asked", "wishes_revisited", "control_felt", "override_record", "override_countersigned", "override_reviewed", "action",
            "action_outcome", "outcome_without_action", "action_done", "gate_exception", "feedback_answer", "outcome_result", "closure", "consent",
            "consent_scope", "refusal", "capacity_assessment", "advocacy_duty", "pause_step", "wellbeing_safety", "learning_step");

    private final JdbcTemplate jdbc;
    private final Map<String, List<Map<String, Object>>> waiting = new LinkedHashMap<>();

    public Rows(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** @param cells names of columns and their values, in turn */
    public void add(String table, Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int n = 0; n < cells.length; n += 2) {
            row.put((String) cells[n], cells[n + 1]);
        }
        add(table, row);
    }

    /** The row may still be changed until it is written. */
    public void add(String table, Map<String, Object> row) {
        if (!ORDER.contains(table)) {
            throw new IllegalArgumentException("Nobody knows when to fill " + table);
        }
        waiting.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    }

    /** Writes everything, and moves the counters of the tables past it. */
    public void write() {
        ORDER.forEach(table -> waiting.getOrDefault(table, List.of()).stream()
                .collect(Collectors.groupingBy(row -> List.copyOf(row.keySet()), LinkedHashMap::new, Collectors.toList()))
                .forEach((columns, rows) -> jdbc.batchUpdate("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")",
                        rows.stream().map(row -> columns.stream().map(column -> value(row.get(column))).toArray()).toList())));
        waiting.clear();
    }

    private static Object value(Object cell) {
        return cell instanceof Instant moment ? OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)
                : cell instanceof LocalDate day ? java.sql.Date.valueOf(day) : cell;
    }
}
