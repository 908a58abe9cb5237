package safeguarding.overrides;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * A second look at whether we still have to act against their wish. The components are the form's field keys.
 *
 * @param override      number of the decision; null stands for the one to look at soonest
 * @param handedTo      who goes on looking after it once the enquiry is closed, or null (LA-42)
 * @param handedToKnows whether they know that it is theirs
 */
record ReviewAnswer(String override, LocalDate heldOn, String whatChanged, YesNo stillNeeded, String stillNeededBecause,
        YesNo toldNow, String notToldNowBecause, LocalDate reviewOn, String handedTo, YesNo handedToKnows) {

    boolean goesOn() {
        return stillNeeded == YesNo.YES;
    }

    boolean saysWhetherTold() {
        return toldNow == YesNo.YES || toldNow == YesNo.NO && notToldNowBecause != null;
    }

    /** Who takes it on and knows it, or null. */
    String newOwner() {
        return goesOn() && handedToKnows == YesNo.YES ? handedTo : null;
    }
}
