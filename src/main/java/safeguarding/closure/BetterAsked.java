package safeguarding.closure;

import safeguarding.gate.Refusal;

/** What came of asking how we could have done better (SG-62). */
public enum BetterAsked {

    ANSWERED, NOTHING_TO_ADD, DECLINED, NOT_ASKED;

    /**
     * Refuses words beside a choice that says there are none: learning would hold something that nobody is on record to have said.
     *
     * @param asked null when nothing was chosen
     * @param words null when nothing was written
     */
    static void refuseIfItContradicts(BetterAsked asked, String words) {
        Refusal.when(asked != null && asked != ANSWERED && words != null, "You say that they did not tell you what we could have done better, but it is "
                + "written down. Choose “Yes, and I wrote it down”, or empty those words.");
    }
}
