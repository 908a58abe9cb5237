package safeguarding.restricted;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One decision, as the page words it. */
record StepRow(Step step, ZoneId zone) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** When, by whom, and what was decided. */
    public String heading() {
        return WHEN.format(step.decidedAt().atZone(zone)) + ", " + step.decidedBy() + (step.restricts() ? " restricted it" : " lifted the restriction");
    }

    public List<String> readers() {
        return step.readers();
    }

    public String because() {
        return step.because();
    }
}
