package safeguarding.planning;

import java.util.List;
import safeguarding.outcomes.Outcome;
import safeguarding.plan.PlanAnswer;

/**
 * The planning discussion beside what it has to answer to.
 *
 * @param wanted               what is wanted now: each wish needs an action, or a reason why there is none (SG-40)
 * @param somethingIsNotWanted true when it is on record what they do not want: each action says whether it goes against that (SG-36)
 */
record Planning(PlanningDiscussion discussion, PlanAnswer plan, List<Outcome> wanted, boolean somethingIsNotWanted) {

    boolean plansSomething() {
        return !plan.actions().isEmpty() || !plan.withoutAction().isEmpty();
    }

    boolean answersEveryWish() {
        return plan.answers(wanted);
    }

    boolean saysWhatGoesAgainstTheirWishes() {
        return !somethingIsNotWanted || plan.saysWhatGoesAgainstTheirWishes();
    }
}
