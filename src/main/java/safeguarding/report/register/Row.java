package safeguarding.report.register;

import java.time.LocalDate;
import safeguarding.enquiry.FullName;
import safeguarding.enquiry.Stage;
import safeguarding.gate.UkDay;

/**
 * An enquiry as the register lists it.
 *
 * @param knownAs what the person likes to be called; null when nobody said
 * @param stage   where it is or was last; null before the first stage
 * @param worker  the name of whoever did the latest work; null when nobody has yet
 * @param team    their team then; null when there was none
 * @param endedOn null while it is open
 */
public record Row(String reference, String name, String knownAs, Stage stage, String worker, String team, LocalDate raisedOn, LocalDate endedOn) {

    /** Its title; a dash before the first stage. */
    public String stageTitle() {
        return stage == null ? "–" : stage.title();
    }

    public String raised() {
        return UkDay.of(raisedOn);
    }

    public String ended() {
        return endedOn == null ? "" : UkDay.of(endedOn);
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** True when they like to be called something that is not in their name. */
    public boolean isCalledOtherwise() {
        return new FullName(name, knownAs).isCalledOtherwise();
    }
}
