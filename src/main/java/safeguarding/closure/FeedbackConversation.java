package safeguarding.closure;

import java.util.Set;
import safeguarding.outcomes.WishesAnswer;

/**
 * The feedback conversation beside the wishes it must answer for.
 *
 * @param wanted     ids of the outcomes wanted now, as text
 * @param everWanted ids of every outcome this enquiry ever had, as text
 */
record FeedbackConversation(FeedbackAnswer answer, WishesAnswer wishes, Set<String> wanted, Set<String> everWanted) {

    boolean isHeld() {
        return answer.isHeld();
    }
}
