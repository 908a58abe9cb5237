package safeguarding.closure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import safeguarding.outcomes.GridReply;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/**
 * What they told someone independent some weeks after the closing, as typed. The components are the form's field keys, and mean what they
 * mean in the feedback conversation, so that both can be counted alike (SG-60, RO-04).
 */
record IndependentFeedback(LocalDate heldOn, HowHeld how, Voice spokeWith, String spokeWithName,
        Reply gotOutcomes, Reply chanceToSay, Reply listenedTo, Reply actedOnWishes, Reply feelSafe, Reply feelHappier,
        Reply treatedWithRespect, Reply helpedToDecide, Reply keptInformed, Reply knewWhatNext, Reply understoodWhy, Reply involvedInRisk,
        String notAskedBecause, BetterAsked betterAsked, String couldHaveDoneBetter, GridReply wellbeing, GridReply safety,
        YesNo quoteConsent) {

    boolean isHeld() {
        return how != HowHeld.NOT_HELD;
    }

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

    /** True when anything was chosen at all, if only that they did not want to say. */
    boolean saysAnything() {
        return betterAsked != null || couldHaveDoneBetter != null || wellbeing != null || safety != null || asked().findAny().isPresent();
    }

    boolean leftSomethingUnasked() {
        return betterAsked == BetterAsked.NOT_ASKED || wellbeing == GridReply.NOT_ASKED || safety == GridReply.NOT_ASKED
                || asked().anyMatch(Reply.NOT_ASKED::equals);
    }

    private Stream<Reply> asked() {
        return Stream.concat(replies().values().stream(), Stream.of(treatedWithRespect, helpedToDecide, keptInformed, knewWhatNext,
                understoodWhy, involvedInRisk).flatMap(Stream::ofNullable));
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
