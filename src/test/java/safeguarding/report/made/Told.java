package safeguarding.report.made;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the database holds about one enquiry, raw, for slow and obvious calculations: no view was asked. */
public record Told(Row enquiry, Row adult, List<Entry> entries, Map<String, List<Row>> rows) {

    /** One line of the journal with its answers, lists as they are stored. */
    public record Entry(long id, String form, String stage, Long visit, String voice, String by, Instant at, Map<String, String> answers) {

        public String answer(String field) {
            return answers.get(field);
        }
    }

    public String reference() {
        return enquiry.text("reference");
    }

    public boolean isClosed() {
        return "CLOSED".equals(enquiry.text("ending"));
    }

    public Instant endedAt() {
        return enquiry.moment("ended_at");
    }

    /** Rows of this table that belong to this enquiry, oldest first. */
    public List<Row> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Rows of this table that belong to this entry. */
    public List<Row> of(String table, Entry entry) {
        return of(table).stream().filter(row -> row.number("entry_id") == entry.id()).toList();
    }

    public Stream<Entry> entries(String form) {
        return entries.stream().filter(entry -> entry.form().equals(form));
    }

    /** The last time this form was handed in. */
    public Optional<Entry> newest(String form) {
        return entries(form).max(Comparator.comparingLong(Entry::id));
    }

    /** What the newest entry of this form answers; null when nothing. */
    public String newest(String form, String field) {
        return newest(form).map(entry -> entry.answer(field)).orElse(null);
    }
}
