package safeguarding.declined;

import java.time.LocalDate;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRevisited;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/** Another gentle try to be of use to someone who said no, beside what they want now (MY-06). */
record Trying(Attempt attempt, WishesAnswer wishes) {

    /** The try itself. The components are the form's field keys. */
    record Attempt(LocalDate heldOn, Voice spokeWith, How howTried, String whatWasSaid, Went howItWent,
            YesNo tryOnceMore, LocalDate nextTryOn, String noTryBecause, String nextSteps) {

        boolean theyWantHelp() {
            return howItWent == Went.WANT_HELP;
        }

        boolean theyWereNotReached() {
            return howItWent == Went.NOT_REACHED;
        }

        Check check() {
            return Check.of("What came of trying again?", heldOn, howTried, howItWent, whatWasSaid, nextTryOn, noTryBecause, nextSteps);
        }
    }

    enum How implements Worded {

        ALONE_WITH_THEM("Alone with them, face to face"),
        WITH_TRUSTED_PERSON("Together with someone they trust"),
        THROUGH_TRUSTED_PERSON("Through someone they trust, without us there"),
        PHONE("By phone or video"),
        WRITTEN("In writing, in a way that is safe for them"),
        OTHER("In another way");

        private final String words;

        How(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    enum Went implements Worded {

        WANT_HELP("They want help now"),
        STILL_NO("They still say no"),
        NOT_REACHED("We did not reach them");

        private final String words;

        Went(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** True when wishes are put into somebody's mouth without saying whose. */
    boolean leavesOutWhoSpoke() {
        return attempt.spokeWith() == null && wishes.wishesRevisited() != null && wishes.wishesRevisited() != WishesRevisited.NOT_DISCUSSED;
    }
}
