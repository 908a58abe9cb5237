package safeguarding.pace;

import java.time.LocalDate;
import safeguarding.outcomes.WhichWishes;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRevisited;

/** What they want, said between two tasks (SG-19). */
record WishesChanged(Said said, WishesAnswer wishes) {

    /** When it was said. */
    record Said(LocalDate heldOn) {
    }

    boolean isAChange() {
        return wishes.wishesRevisited() == WishesRevisited.CHANGED;
    }

    boolean namesNothing() {
        return wishes.byRank().isEmpty() && wishes.doNotWant() == null;
    }

    boolean claimsToBeAllButNamesNoWish() {
        return wishes.whichWishes() == WhichWishes.ALL_WRITTEN_HERE && wishes.byRank().isEmpty();
    }
}
