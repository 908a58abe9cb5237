package safeguarding.death;

import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesAsked;

/** What is owed after a death, beside what the person had wanted. */
record Owed(AfterDeath thought, WishesAnswer wishes) {

    /** True when someone said what was wanted, but not whose words they are. */
    boolean leavesOutWhoseWords() {
        return wishes.wishesAsked() != null && wishes.wishesAsked() != WishesAsked.NOT_ASKED && wishes.spokeWith() == null;
    }
}
