package safeguarding.closure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import safeguarding.outcomes.GridReply;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/**
 * What they told someone independent after the closing, as typed. The components are the form's field keys, and mean what they mean in the
 * feedback conversation, so that both can be counted alike (SG-60, RO-04).
 */
record IndependentAnswer(LocalDate heldOn, HowHeld how, Voice spokeWith, String spokeWithName,
        Reply gotOutcomes, Reply chanceToSay, Reply listenedTo, Reply actedOnWishes, Reply feelSafe, Reply feelHappier,
        String notAskedBecause, BetterAsked betterAsked, String couldHaveDoneBetter, GridReply wellbeing, GridReply safety,
        YesNo quoteConsent) {

    /** What was chosen for the six questions; a question left empty is absent, because they may stop at any point. */
    Map<Question, Reply> replies() {
        Map<Question, Reply> replies = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Reply reply = typed(question);
            if (reply != null) {
                replies.put(question, reply);
            }
        }
        return replies;
    }

    private Reply typed(Question question) {
        return switch (question) {
            case GOT_OUTCOMES -> gotOutcomes;
            case CHANCE_TO_SAY -> chanceToSay;
            case LISTENED_TO -> listenedTo;
            case ACTED_ON_WISHES -> actedOnWishes;
            case FEEL_SAFE -> feelSafe;
            case FEEL_HAPPIER -> feelHappier;
        };
    }
}
