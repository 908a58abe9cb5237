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

    /** No wish is passed over in silence (SG-40, SG-51). */
    public static <S> Rule<S> everyWishAnswered(Predicate<S> answersEveryWish) {
        return new Rule<>("withoutAction", "Plan an action for every wish; if nothing is planned for a wish, say why.",
                "SG-40, SG-51", answersEveryWish);
    }
}
