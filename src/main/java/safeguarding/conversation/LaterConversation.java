package safeguarding.conversation;

import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.Understanding;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.people.YesNo;

/** Any conversation after the first: do the wishes still hold, are they safe, do they still agree (SG-05, LA-16). */
record LaterConversation(Meeting meeting, ConsentAnswer consent, Understanding understanding, WishesAnswer wishes, Standing standing) {

    /** How things stand at the end of it. */
    record Standing(YesNo stillSafe, String whatWasDone, String nextSteps) {

        boolean isSafeOrHelped() {
            return stillSafe == YesNo.YES || stillSafe == YesNo.NO && whatWasDone != null;
        }
    }
}
