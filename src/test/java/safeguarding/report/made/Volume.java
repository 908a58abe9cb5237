package safeguarding.report.made;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A record of any size on PostgreSQL: some enquiries made up at random, then copied under new numbers by the database itself. */
public final class Volume {

    private static final int MADE_UP = 1000;
    private static final long APART = 10_000_000;
    private static final List<String> TABLES = List.of("adult", "enquiry", "stage_visit", "journal_entry", "answer", "outcome", "outcome_version",
            "wishes_asked", "wishes_revisited", "control_felt", "override_record", "override_countersigned", "override_reviewed", "action",
            "action_outcome", "outcome_without_action", "action_done", "gate_exception", "feedback_answer", "outcome_result", "closure", "consent",
            "refusal", "capacity_assessment", "advocacy_duty", "pause_step", "wellbeing_safety", "learning_step");
    private static final Set<String> NUMBERS = Set.of("adult_id", "visit_id", "entry_id", "outcome_id", "action_id", "override_id", "item_entry",
            "feedback_entry", "prepared_entry", "agreed_entry");

    private final JdbcClient jdbc;

    public Volume(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        new RandomRecord(new Rows(database), 11).make(MADE_UP);
    }

    /** Copies until so many enquiries are closed. */
    public void closed(int howMany) {
        // What is copied fits together: asking of every row whether it does would be most of the time.
        jdbc.sql("alter role postgres set session_replication_role = replica").update();
        long copies = Math.max(0, howMany / count("enquiry where ending = 'CLOSED'"));
        for (String table : TABLES) {
            List<Map<String, Object>> columns = jdbc.sql("select column_name, data_type from information_schema.columns where table_schema = "
                    + "'public' and table_name = ? order by ordinal_position").param(table).query().listOfRows();
            String names = columns.stream().map(column -> (String) column.get("column_name")).collect(Collectors.joining(", "));
            String values = columns.stream().map(Volume::copied).collect(Collectors.joining(", "));
            jdbc.sql("insert into " + table + " (" + names + ") select " + values + " from " + table + ", generate_series(1, " + copies
                    + ") as copy").update();
        }
        jdbc.sql("insert into adult_word (adult_id, word) select id, 'person' from adult").update();
        moveTheCounters();
        jdbc.sql("alter role postgres reset session_replication_role").update();
        jdbc.sql("analyze").update();
    }

    /** So that an application can go on working in it. */
    private void moveTheCounters() {
        jdbc.sql("select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id' and is_identity = 'YES'")
                .query(String.class).list().forEach(table -> next("pg_get_serial_sequence('" + table + "', 'id')", "id", table));
        next("'action_number'", "id", "action");
        next("'override_number'", "id", "override_record");
        next("'enquiry_number'", "cast(right(reference, 6) as integer)", "enquiry");
    }

    private void next(String sequence, String number, String table) {
        jdbc.sql("select setval(" + sequence + ", (select coalesce(max(" + number + "), 0) + 1 from " + table + "))").query(Long.class).single();
    }

    public long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private static String copied(Map<String, Object> column) {
        String name = (String) column.get("column_name");
        if (name.equals("reference")) {
            return "'SE-2025-' || to_char(cast(right(reference, 6) as integer) + copy * " + MADE_UP + ", 'FM000000')";
        } else if (name.equals("work_item")) {
            return "work_item || '-' || copy";
        }
        boolean isNumber = NUMBERS.contains(name) || name.equals("id") && column.get("data_type").equals("bigint");
        return isNumber ? name + " + copy * " + APART : name;
    }
}
