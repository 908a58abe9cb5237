package safeguarding.house;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import safeguarding.gate.Gap;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** A form with what was typed into it, without an engine or a database. */
public record Filled<S>(Form<S> form, Map<String, Object> typed) {

    public static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneId.of("Europe/London"));
    public static final String TOMORROW = "2026-03-11";
    public static final String REFERENCE = "SE-2026-000001";

    public Filled<S> with(String field, Object answer) {
        Map<String, Object> changed = new TreeMap<>(typed);
        changed.put(field, answer);
        return new Filled<>(form, changed);
    }

    public Filled<S> without(String... fields) {
        Map<String, Object> changed = new TreeMap<>(typed);
        List.of(fields).forEach(changed::remove);
        return new Filled<>(form, changed);
    }

    public S section() {
        return form.read(REFERENCE, new Answers(typed));
    }

    public List<String> gaps() {
        return form.gate().gaps(section()).stream().map(Gap::field).toList();
    }

    public void handIn() {
        form.refuse(section(), new Submission(REFERENCE, form.id(), 1, "task-1", "practitioner", new Answers(typed)));
    }
}
