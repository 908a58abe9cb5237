package safeguarding.plan;

import java.util.function.Function;
import java.util.function.Predicate;
import safeguarding.gate.Rule;

/** The sentences about actions that every form which plans shares. */
public final class PlanRules {

    private PlanRules() {
    }

    /** Each action says what, by whom and for which wish, or why it is our duty (SG-40, SG-51). */
    public static <S> Rule<S> everyActionComplete(Function<S, PlanAnswer> plan) {
        return new Rule<>("actions", "For every action, say what will be done, who will do it, and which wish it is for; "
                + "if it is our duty and not their wish, say why.", "SG-40, SG-42, SG-51", section -> plan.apply(section).isComplete());
    }

    /** What they do not want is set against every action (SG-36). */
    public static <S> Rule<S> everyActionAgainstWhatTheyDoNotWant(Predicate<S> saysSo) {
        return new Rule<>("againstWishes", "For every action, say whether it goes against something they do not want; "
                + "until then it is not part of the plan.", "SG-36, LA-17", saysSo);
    }

    /** Nothing is planned against their wish without a decision that allows it (SG-36, LA-17). */
    public static <S> Rule<S> everyOverrideNamed(Function<S, PlanAnswer> plan) {
        return new Rule<>("override", "One action goes against what they do not want: use “Act without their agreement” under "
                + "“Something has happened” and write down why, then choose that decision here; until then the action is not part of the plan.",
                "SG-36, LA-17", section -> plan.apply(section).namesWhatAllowsIt());
    }

    /** No wish is passed over in silence (SG-40, SG-51). */
    public static <S> Rule<S> everyWishAnswered(Predicate<S> answersEveryWish) {
        return new Rule<>("withoutAction", "Plan an action for every wish; if nothing is planned for a wish, say why.",
                "SG-40, SG-51", answersEveryWish);
    }
}
