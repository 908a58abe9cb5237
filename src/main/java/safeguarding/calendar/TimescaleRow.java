package safeguarding.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import safeguarding.people.Names;

/**
 * One step on the page of timescales.
 *
 * @param chooser what whoever chose the number is called, or null
 * @param typed what stands in its boxes
 * @param wrong the sentence beside them, or null
 */
record TimescaleRow(Timescale now, String chooser, TypedTimescale typed, String wrong) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static TimescaleRow asItIs(Timescale now, Names names) {
        return again(now, names, new TypedTimescale(now.step(), String.valueOf(now.workingDays()), ""), null);
    }

    static TimescaleRow again(Timescale now, Names names, TypedTimescale typed, String wrong) {
        return new TimescaleRow(now, now.lastChange() == null ? null : names.of(now.lastChange().by()), typed, wrong);
    }

    /** When this number was chosen and by whom. */
    public String chosen() {
        return now.lastChange() == null ? "As it came"
                : "Since " + DAY.format(WorkingDays.dayOf(now.lastChange().at())) + ", by " + chooser;
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
