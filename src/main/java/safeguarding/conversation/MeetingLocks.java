package safeguarding.conversation;

import java.time.Clock;
import java.time.LocalDate;
import safeguarding.consent.ConsentAnswer;
import safeguarding.gate.Refusal;
import safeguarding.outcomes.Control;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesAsked;
import safeguarding.outcomes.WishesRevisited;

/** What cannot be true of any conversation. */
final class MeetingLocks {

    private MeetingLocks() {
    }

    /** @param day the day as the form calls it, at the start of a sentence; @param given null when it was left open */
    static void notInTheFuture(String day, LocalDate given, Clock clock) {
        if (given != null && given.isAfter(LocalDate.now(clock))) {
            throw new Refusal(day + " is in the future. Put in today or an earlier day.");
        }
    }

    /** Nobody's words may pass for the person's, so what was said needs someone who said it. */
    static void someoneSaidIt(Meeting meeting, WishesAnswer wishes, ConsentAnswer consent) {
        if (meeting.spokeWith() != null && meeting.couldNotSpeakBecause() != null) {
            throw new Refusal("You say who you spoke with, and also that you could not speak with anyone. "
                    + "Keep the one that is true and empty the other.");
        }
        if (meeting.spokeWith() == null && (holdsAnAnswer(wishes) || consent.wasSaidBySomeone())) {
            throw new Refusal("You write down what someone said, but not who said it. Answer “Who did you speak with?”; "
                    + "if you could not speak with anyone, choose that they were not asked.");
        }
    }

    private static boolean holdsAnAnswer(WishesAnswer wishes) {
        return wishes.wishesAsked() != null && wishes.wishesAsked() != WishesAsked.NOT_ASKED
                || wishes.wishesRevisited() != null && wishes.wishesRevisited() != WishesRevisited.NOT_DISCUSSED
                || wishes.control() != null && wishes.control() != Control.NOT_ASKED;
    }
}
