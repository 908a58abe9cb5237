package safeguarding.conference;

import java.util.List;
import safeguarding.outcomes.Outcome;
import safeguarding.plan.PlanAnswer;

/**
 * A meeting that was held, beside what it has to answer to.
 *
 * @param wanted               what is wanted now: each wish needs an action, or a reason why there is none (SG-40, SG-51)
 * @param somethingIsNotWanted true when it is on record what they do not want: each action says whether it goes against that (SG-36)
 * @param talkedBefore         true when the conversation before this meeting is on record (SG-50)
 */
public record MeetingHeld(MeetingNotes notes, PlanAnswer plan, List<Outcome> wanted, boolean somethingIsNotWanted, boolean talkedBefore) {

    /** True when every wish has an action or a reason why there is none (SG-40). */
    public boolean answersEveryWish() {
        return plan.answers(wanted);
    }

    /** True when every action says whether it goes against what they do not want, as far as that is on record (SG-36). */
    public boolean saysWhatGoesAgainstTheirWishes() {
        return !somethingIsNotWanted || plan.saysWhatGoesAgainstTheirWishes();
    }
}
