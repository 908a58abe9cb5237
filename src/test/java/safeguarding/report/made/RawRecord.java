package safeguarding.report.made;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every row of the record's own tables, one table after the other, and sorts them by enquiry. */
public final class RawRecord {

    private static final List<String> OF_AN_ENQUIRY = List.of("stage_visit", "outcome", "wishes_asked", "wishes_revisited", "not_wanted",
            "control_felt", "action", "action_done", "closure", "consent", "information_share", "override_record", "override_countersigned",
            "override_reviewed", "refusal", "capacity_assessment", "advocacy_duty", "pause_step", "transfer", "reopening", "wellbeing_safety",
            "linked_concern");
    private static final List<String> OF_AN_ENTRY = List.of("outcome_without_action", "gate_exception", "feedback_answer", "outcome_result",
            "outcome_version", "consent_scope");

    private final JdbcClient jdbc;

    public RawRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every enquiry there is. */
    public List<Told> all() {
        Map<Long, Map<String, String>> answers = new HashMap<>();
        all("answer").forEach(row -> answers.computeIfAbsent(row.number("entry_id"), entry -> new TreeMap<>())
                .put(row.text("field"), row.text("words")));
        List<Row> lines = all("journal_entry");
        Map<String, List<Told.Entry>> entries = lines.stream().collect(Collectors.groupingBy(line -> line.text("reference"),
                Collectors.mapping(line -> entry(line, answers), Collectors.toList())));
        Map<String, Map<String, List<Row>>> rows = rows(lines);
        Map<Long, Row> adults = all("adult").stream().collect(Collectors.toMap(row -> row.number("id"), row -> row));
        return all("enquiry").stream().map(enquiry -> new Told(enquiry, adults.get(enquiry.number("adult_id")),
                entries.getOrDefault(enquiry.text("reference"), List.of()), rows.getOrDefault(enquiry.text("reference"), Map.of()))).toList();
    }

    private Map<String, Map<String, List<Row>>> rows(List<Row> lines) {
        Map<Long, String> referenceOf = lines.stream().collect(Collectors.toMap(line -> line.number("id"), line -> line.text("reference")));
        Map<String, Map<String, List<Row>>> rows = new HashMap<>();
        OF_AN_ENQUIRY.forEach(table -> all(table).forEach(row -> add(rows, row.text("reference"), table, row)));
        OF_AN_ENTRY.forEach(table -> all(table).forEach(row -> add(rows, referenceOf.get(row.number("entry_id")), table, row)));
        Map<Long, String> planned = all("action").stream().collect(Collectors.toMap(row -> row.number("id"), row -> row.text("reference")));
        all("action_outcome").forEach(row -> add(rows, planned.get(row.number("action_id")), "action_outcome", row));
        all("learning_step").forEach(row -> add(rows, referenceOf.get(row.number("item_entry")), "learning_step", row));
        return rows;
    }

    private static void add(Map<String, Map<String, List<Row>>> rows, String reference, String table, Row row) {
        rows.computeIfAbsent(reference, any -> new HashMap<>()).computeIfAbsent(table, any -> new java.util.ArrayList<>()).add(row);
    }

    private static Told.Entry entry(Row line, Map<Long, Map<String, String>> answers) {
        return new Told.Entry(line.number("id"), line.text("form"), line.text("stage"), line.text("visit_id") == null ? null
                : line.number("visit_id"), line.text("voice"), line.text("written_by"), line.moment("written_at"),
                answers.getOrDefault(line.number("id"), Map.of()));
    }

    private List<Row> all(String table) {
        return jdbc.sql("select * from " + table + " order by 1, 2").query(new ColumnMapRowMapper()).list().stream().map(cells -> {
            Map<String, Object> named = new LinkedHashMap<>();
            cells.forEach((column, value) -> named.put(column.toLowerCase(Locale.ROOT), value instanceof java.sql.Clob clob ? text(clob) : value));
            return new Row(named);
        }).toList();
    }

    private static String text(java.sql.Clob clob) {
        try {
            return clob.getSubString(1, (int) clob.length());
        } catch (java.sql.SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
