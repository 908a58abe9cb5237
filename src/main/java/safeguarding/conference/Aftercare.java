package safeguarding.conference;

import java.time.LocalDate;

/**
 * The conversation after a meeting: first how the person is, then what comes next. The components are the form's field keys.
 *
 * @param whatWasDone what was done, or will be, for a person who is not all right (SG-54)
 */
public record Aftercare(LocalDate heldOn, YesPartlyNo areTheyOk, String whatWasDone, String toldOutcome, String helpToTakePart,
        String nextSteps) {

    boolean followsUp() {
        return areTheyOk == null || areTheyOk == YesPartlyNo.YES || whatWasDone != null;
    }
}
