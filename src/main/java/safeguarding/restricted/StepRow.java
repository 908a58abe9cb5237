package safeguarding.restricted;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import safeguarding.people.Names;

/** One decision, as the page words it. @param names each of which is asked for only once */
record StepRow(Step step, Names names, ZoneId zone) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** When, by whom, and what was decided. */
    public String heading() {
        return WHEN.format(step.decidedAt().atZone(zone)) + ", " + names.of(step.decidedBy())
                + (step.restricts() ? " restricted it" : " lifted the restriction");
    }

    public List<String> readers() {
        return step.readers().stream().map(names::of).toList();
    }

    public String because() {
        return step.because();
    }
}
