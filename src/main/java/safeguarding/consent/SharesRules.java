package safeguarding.consent;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import safeguarding.gate.Rule;

/** The sentences about sharing information, the same in every form that has a list of what was shared. */
public final class SharesRules {

    private SharesRules() {
    }

    /** Nothing is shared without saying what, with whom, on which basis and why it was needed (LA-31; UK GDPR articles 6 and 9). */
    public static <S> Rule<S> saysWhatAndWhy(Function<S, List<Share>> shares) {
        return new Rule<>("shares", "For everything that was shared, say what, with whom, on which basis and why it was needed.",
                "LA-17, LA-31", section -> shares.apply(section).stream().allMatch(Share::saysWhatAndWhy));
    }

    /** The person knows what was shared about them, or the record says why not (LA-31). */
    public static <S> Rule<S> saysWhetherTold(Function<S, List<Share>> shares) {
        return new Rule<>("shares", "For everything that was shared, say whether the person knows; if not, say why.", "LA-17, LA-31",
                section -> shares.apply(section).stream().allMatch(Share::saysWhetherToldOrWhyNot));
    }

    /** What is shared against their word rests on a named ground or on the law (LA-17, LA-31). */
    public static <S> Rule<S> answersANo(Function<S, List<Share>> shares, Predicate<S> saidNo) {
        return new Rule<>("shares", "They did not agree to sharing: for everything that was shared, choose on which ground you went on, "
                + "or “The law says we must” as the basis.", "LA-17, LA-31",
                section -> !saidNo.test(section) || shares.apply(section).stream().allMatch(Share::mayStandAgainstANo));
    }
}
