package safeguarding.plan;

import java.time.LocalDate;
import safeguarding.gate.UkDay;

/**
 * What became of an action, as it was last written down (SG-06, R-15).
 *
 * @param doneOn  the day, when it was done and somebody knew the day; else null
 * @param because why it was not done, or what else there was to say, or null
 */
public record Became(Done done, LocalDate doneOn, String because) {

    /** For example: It was done on 3 March 2026. */
    public String inWords() {
        return done.words() + (doneOn == null ? "" : " on " + UkDay.of(doneOn)) + (because == null ? "." : ": " + because);
    }
}
