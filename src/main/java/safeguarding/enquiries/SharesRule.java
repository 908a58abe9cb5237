package safeguarding.enquiries;

import java.util.List;
import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentence about sharing information that both forms of this room keep. */
final class SharesRule {

    private SharesRule() {
    }

    /** Nothing is shared without saying what, with whom and on which basis; without consent also why (LA-17, LA-31). */
    static <S> Rule<S> everyShareHasABasis(Function<S, List<Share>> shares) {
        return new Rule<>("shares", "For everything that was shared, say what, with whom and on which basis; "
                + "if it was not their consent, say why it was needed.", "LA-17, LA-31",
                section -> shares.apply(section).stream().allMatch(Share::isComplete));
    }
}
