package safeguarding.closure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/** The feedback conversation as typed. The components are the form's field keys (SG-60 to SG-64). */
public record FeedbackAnswer(LocalDate heldOn, HowHeld how, String notHeldBecause, String attempts,
        Voice spokeWith, String spokeWithName, AskedBy askedBy,
        Reply gotOutcomes, Reply chanceToSay, Reply listenedTo, Reply actedOnWishes, Reply feelSafe, Reply feelHappier,
        String notAskedBecause, List<ResultAnswer> results,
        BetterAsked betterAsked, String couldHaveDoneBetter, YesNo quoteConsent, YesNo consentToContactLater) {

    public FeedbackAnswer {
        results = results == null ? List.of() : results.stream().filter(row -> row.wish() != null).toList();
    }

    /** False only when it was tried and could not be held. */
    public boolean isHeld() {
        return how != HowHeld.NOT_HELD;
    }

    /** What was answered, in the order of the form. When nothing could be held, a question left blank was not asked. */
    public Map<Question, Reply> replies() {
        Map<Question, Reply> replies = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Reply reply = typed(question);
            if (reply != null || !isHeld()) {
                replies.put(question, reply == null ? Reply.NOT_ASKED : reply);
            }
        }
        return replies;
    }

    boolean leftSomethingUnasked() {
        return replies().containsValue(Reply.NOT_ASKED) || betterAsked == BetterAsked.NOT_ASKED;
    }

    boolean saysWhatCameOf(String wish) {
        return results.stream().anyMatch(row -> row.wish().equals(wish) && row.isComplete());
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
