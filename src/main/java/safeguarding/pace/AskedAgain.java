package safeguarding.pace;

import java.time.LocalDate;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.people.YesNo;

/** The talk on the day until which they asked us to wait (MY-02b). */
record AskedAgain(Talk talk, WishesAnswer wishes) {

    /** Whether they are ready, and safe. */
    record Talk(LocalDate heldOn, YesNo ready, String readyWords, LocalDate waitUntil, YesNo stillSafe, String whatWasDone) {

        boolean isSafeOrHelped() {
            return stillSafe == YesNo.YES || stillSafe == YesNo.NO && whatWasDone != null;
        }
    }

    boolean isStillWaiting() {
        return talk.ready() == YesNo.NO;
    }
}
