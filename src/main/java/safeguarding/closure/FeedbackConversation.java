package safeguarding.closure;

import java.util.Set;
import safeguarding.outcomes.PersonView;
import safeguarding.outcomes.WishesAnswer;

/**
 * The feedback conversation beside the wishes it must answer for.
 *
 * @param asHoped    the two closing questions
 * @param worked     how we worked with them
 * @param grid       the wellbeing and safety grid at the end, as the person sees it
 * @param wanted     ids of the outcomes wanted now, as text
 * @param everWanted ids of every outcome this enquiry ever had, as text
 */
record FeedbackConversation(FeedbackAnswer answer, AsHoped asHoped, HowWeWorked worked, PersonView grid, WishesAnswer wishes,
        Set<String> wanted, Set<String> everWanted) {

    boolean isHeld() {
        return answer.isHeld();
    }

    boolean leftSomethingUnasked() {
        return isHeld() && (answer.leftSomethingUnasked() || asHoped.leftSomethingUnasked());
    }

    boolean isAnswered() {
        return answer.replies().values().stream().anyMatch(Reply::isAnswer) || asHoped.isAnswered() || worked.isAnswered()
                || grid.isAnswered();
    }
}
