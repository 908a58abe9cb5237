package safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import safeguarding.outcomes.Control;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.people.YesNo;

/** What was done at once so that the person is safe, beside how much in charge of it they feel. */
record ImmediateSafety(Steps steps, WishesAnswer wishes) {

    /**
     * @param whatMakesThemSafe the steps taken (LA-21)
     * @param tonight           what happens until they are safe
     * @param whoElse           adults or children at risk, and what is done for them (LA-23)
     */
    record Steps(LocalDate heldOn, YesNo safeNow, String whatMakesThemSafe, String notSafeBecause, String tonight,
            List<CalledAtOnce> emergencyServices, YesNo othersAtRisk, String whoElse) {

        boolean isNotSafe() {
            return safeNow == YesNo.NO;
        }

        boolean contradictsItselfAboutHelp() {
            return emergencyServices != null && emergencyServices.size() > 1 && emergencyServices.contains(CalledAtOnce.NONE);
        }

        boolean contradictsItselfAboutOthers() {
            return othersAtRisk == YesNo.NO && whoElse != null;
        }
    }

    /** True when someone answered for how much in charge they feel, but it is not said who. */
    boolean leavesOutWhoSpoke() {
        return wishes.control() != null && wishes.control() != Control.NOT_ASKED && wishes.spokeWith() == null;
    }
}
