package safeguarding.outcomes;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import safeguarding.people.Voice;

/** The part of any form that asks what the person wants. The components are the form's field keys. */
public record WishesAnswer(Voice spokeWith, WishesAsked wishesAsked, String wishesNotAskedBecause,
        WishesRevisited wishesRevisited, String wishesNotDiscussedBecause,
        String wish1, MenuItem wish1Menu, String wish1AskOfUs,
        String wish2, MenuItem wish2Menu, String wish2AskOfUs,
        String wish3, MenuItem wish3Menu, String wish3AskOfUs,
        String doNotWant, Control control, WhichWishes whichWishes) {

    /** Whose wishes these are: the person's own unless the form says otherwise. */
    public Voice voice() {
        return Optional.ofNullable(spokeWith).orElse(Voice.PERSON);
    }

    /** True when the form says what is wanted now, so that the ledger must follow it. */
    public boolean speaks() {
        return wishesAsked == WishesAsked.EXPRESSED || wishesRevisited == WishesRevisited.CHANGED;
    }

    /** True when only what is new was written down, so that everything else stands (SG-19). */
    public boolean adds() {
        return whichWishes == WhichWishes.ONLY_THE_NEW_ONES;
    }

    /** The wishes by rank, 1 to 3; a rank left blank is absent. */
    public SortedMap<Integer, Wish> byRank() {
        SortedMap<Integer, Wish> wishes = new TreeMap<>();
        put(wishes, 1, wish1, wish1Menu, wish1AskOfUs);
        put(wishes, 2, wish2, wish2Menu, wish2AskOfUs);
        put(wishes, 3, wish3, wish3Menu, wish3AskOfUs);
        return wishes;
    }

    /** True when it was asked and answered, or there is a reason why not. */
    public boolean isAskedOrExplained() {
        return wishesAsked != null && (wishesAsked != WishesAsked.NOT_ASKED || wishesNotAskedBecause != null)
                && (wishesAsked != WishesAsked.EXPRESSED || !byRank().isEmpty());
    }

    /** True when wishes were revisited, or there is a reason why they were not discussed. */
    public boolean isRevisitedOrExplained() {
        return wishesRevisited != null && (wishesRevisited != WishesRevisited.NOT_DISCUSSED || wishesNotDiscussedBecause != null);
    }

    private static void put(SortedMap<Integer, Wish> wishes, int rank, String words, MenuItem menu, String askOfUs) {
        if (words != null) {
            wishes.put(rank, new Wish(words, menu, askOfUs));
        }
    }
}
