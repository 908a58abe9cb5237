package safeguarding.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One step on the page of timescales.
 *
 * @param typed what stands in its boxes
 * @param wrong the sentence beside them, or null
 */
record TimescaleRow(Timescale now, TypedTimescale typed, String wrong) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static TimescaleRow asItIs(Timescale now) {
        return new TimescaleRow(now, new TypedTimescale(now.step(), String.valueOf(now.workingDays()), ""), null);
    }

    /** When this number was chosen and by whom. */
    public String chosen() {
        return now.lastChange() == null ? "As it came"
                : "Since " + DAY.format(WorkingDays.dayOf(now.lastChange().at())) + ", by " + now.lastChange().by();
    }

    /** What we hope for, in words. */
    public String hope() {
        return switch (now.workingDays()) {
            case 0 -> "The same day";
            case 1 -> "1 working day";
            default -> now.workingDays() + " working days";
        };
    }
}
