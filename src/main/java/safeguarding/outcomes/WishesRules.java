package safeguarding.outcomes;

import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentences about wishes that every conversation shares. */
public final class WishesRules {

    private WishesRules() {
    }

    /** The first conversation has asked what the person wants, or says why it could not (SG-33, SG-35, X-03). */
    public static <S> Rule<S> asked(Function<S, WishesAnswer> wishes) {
        return new Rule<>("wishesAsked", "Say whether they were asked what they want: if they told you, write down at least one wish "
                + "in their own words; if they could not be asked, say why.", "SG-33, SG-35, X-03",
                section -> wishes.apply(section).isAskedOrExplained());
    }

    /** A later conversation has asked whether the wishes still hold, or says why not (SG-05, SG-44, SG-52). */
    public static <S> Rule<S> revisited(Function<S, WishesAnswer> wishes) {
        return new Rule<>("wishesRevisited", "Say whether what they want has changed; if you did not talk about it, say why.",
                "SG-05, SG-44, SG-52", section -> wishes.apply(section).isRevisitedOrExplained());
    }

    /** What changed is written down. */
    public static <S> Rule<S> changeWrittenDown(Function<S, WishesAnswer> wishes) {
        return new Rule<>("wish1", "You say that something has changed: write down what they want now, in their own words.",
                "SG-19, SG-52", section -> wishes.apply(section).wishesRevisited() != WishesRevisited.CHANGED
                || !wishes.apply(section).byRank().isEmpty());
    }

    /** The person was asked how much in control they feel, or it is on record that they were not (RO-07). */
    public static <S> Rule<S> control(Function<S, WishesAnswer> wishes) {
        return new Rule<>("control", "Say how much in charge of what happens they feel, or that they were not asked.", "RO-07",
                section -> wishes.apply(section).control() != null);
    }
}
