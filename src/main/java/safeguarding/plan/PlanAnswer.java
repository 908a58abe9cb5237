package safeguarding.plan;

import java.util.List;
import safeguarding.outcomes.Outcome;
import safeguarding.people.YesNo;

/** The part of any form that plans actions. The components are the form's field keys. */
public record PlanAnswer(List<ActionAnswer> actions, List<WithoutAction> withoutAction) {

    public PlanAnswer {
        actions = actions == null ? List.of() : actions.stream().filter(action -> !action.isBlank()).toList();
        withoutAction = withoutAction == null ? List.of() : withoutAction.stream().filter(row -> row.wish() != null).toList();
    }

    /** True when every action says what, by whom, and for which wish or as which duty (SG-40, SG-51). */
    public boolean isComplete() {
        return actions.stream().allMatch(action -> action.what() != null && action.owner() != null && action.hasPurpose());
    }

    /** True when every action says whether it goes against something they do not want (SG-36). */
    public boolean saysWhatGoesAgainstTheirWishes() {
        return actions.stream().allMatch(action -> action.againstWishes() != null);
    }

    /** True when a decision is named for every action that goes against something they do not want (SG-36, LA-17). */
    public boolean namesWhatAllowsIt() {
        return actions.stream().allMatch(action -> action.againstWishes() != YesNo.YES || action.override() != null);
    }

    /** True when every outcome has an action, or a reason why there is none (SG-40). */
    public boolean answers(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> String.valueOf(outcome.id())).allMatch(id ->
                actions.stream().anyMatch(action -> action.wishes().contains(id))
                || withoutAction.stream().anyMatch(row -> row.wish().equals(id) && row.because() != null));
    }
}
