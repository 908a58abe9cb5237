package safeguarding.calendar;

import java.time.Instant;

/**
 * How long we hope a step takes. A hope, never a target: nothing is decided or closed by it (X-05, SG-09).
 *
 * @param step        form id of the step's task
 * @param title       what the task is called
 * @param workingDays 0 is the day itself
 * @param agreedIn    the question that holds the day, when it is counted from a day that was agreed; otherwise null
 * @param lastChange  null while the number is the one we came with
 */
public record Timescale(String step, String title, int workingDays, CountedFrom countedFrom, String agreedIn, Change lastChange) {

    /** Who last chose the number, when and why. */
    public record Change(String by, Instant at, String because) {
    }

    Timescale changedTo(int number, Change change) {
        return new Timescale(step, title, number, countedFrom, agreedIn, change);
    }
}
