package safeguarding.closure;

import java.util.function.Function;
import java.util.function.Predicate;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.outcomes.GridRules;
import safeguarding.outcomes.WishesRules;
import safeguarding.people.Voice;

/** What the feedback conversation must leave on record; if it could not be held, that and the results are enough. */
final class FeedbackGate {

    static final Gate<FeedbackConversation> GATE = Gate.of(
            rule("how", "Say how the feedback conversation was held, or that it could not be held.", "SG-60, X-07", a -> a.how() != null),
            rule("notHeldBecause", "Say why the feedback conversation could not be held.", "SG-60, X-07",
                    a -> a.isHeld() || a.notHeldBecause() != null),
            rule("attempts", "Write down when you tried to hold the feedback conversation, and what you tried.", "SG-60, X-07",
                    a -> a.isHeld() || a.attempts() != null),
            whenHeld("spokeWith", "Say who answered: the person, someone who speaks for them, or an advocate.", "SG-60, SG-21, X-02",
                    a -> a.spokeWith() != null),
            whenHeld("spokeWithName", "Write down the name of whoever answered for the person.", "SG-60, X-02",
                    a -> a.spokeWith() == null || a.spokeWith() == Voice.PERSON || a.spokeWithName() != null),
            whenHeld("askedBy", "Say who asked the questions: their own worker, or someone independent.", "SG-60", a -> a.askedBy() != null),
            asked(Question.GOT_OUTCOMES),
            asked(Question.CHANCE_TO_SAY),
            asked(Question.LISTENED_TO),
            asked(Question.ACTED_ON_WISHES),
            asked(Question.FEEL_SAFE),
            asked(Question.FEEL_HAPPIER),
            new Rule<>("notAskedBecause", "Something could not be asked: say why.", "SG-63, X-03",
                    feedback -> !feedback.leftSomethingUnasked() || feedback.answer().notAskedBecause() != null),
            new Rule<>("results", "For each thing they wanted, say what came of it, choose the main reason and write down why.",
                    "SG-61, SG-10, RO-11", feedback -> feedback.wanted().stream().allMatch(feedback.answer()::saysWhatCameOf)),
            whenHeld("betterAsked", "Say whether they told you what we could have done better; if they did, write it down.", "SG-62",
                    a -> a.betterAsked() != null && (a.betterAsked() != BetterAsked.ANSWERED || a.couldHaveDoneBetter() != null)),
            asHoped("safetyAsHoped", "for their safety", AsHoped::safetyAsHoped),
            asHoped("wellbeingAsHoped", "for their life as a whole", AsHoped::wellbeingAsHoped),
            whenHeld(GridRules.wellbeing(FeedbackConversation::grid)),
            whenHeld(GridRules.safety(FeedbackConversation::grid)),
            whenHeld(GridRules.notAsked(FeedbackConversation::grid)),
            whenHeld(WishesRules.revisited(FeedbackConversation::wishes)),
            whenHeld(WishesRules.changeWrittenDown(FeedbackConversation::wishes)),
            whenHeld(WishesRules.control(FeedbackConversation::wishes)),
            whenHeld("consentToContactLater", "Say whether someone independent may ask them again within eight weeks.", "SG-60, RO-04",
                    a -> a.consentToContactLater() != null));

    private FeedbackGate() {
    }

    private static Rule<FeedbackConversation> asked(Question question) {
        return whenHeld(question.field(), "Say " + question.about() + ", that they did not want to answer, or that you could not ask.",
                question.source(), a -> a.replies().containsKey(question));
    }

    private static Rule<FeedbackConversation> asHoped(String field, String about, Function<AsHoped, Reply> reply) {
        return whenHeld(new Rule<>(field, "Say whether it has turned out as they hoped " + about
                + ", that they did not want to answer, or that you could not ask.", "CP-10", feedback -> reply.apply(feedback.asHoped()) != null));
    }

    private static Rule<FeedbackConversation> rule(String field, String sentence, String source, Predicate<FeedbackAnswer> isRecorded) {
        return new Rule<>(field, sentence, source, feedback -> isRecorded.test(feedback.answer()));
    }

    private static Rule<FeedbackConversation> whenHeld(String field, String sentence, String source, Predicate<FeedbackAnswer> isRecorded) {
        return whenHeld(rule(field, sentence, source, isRecorded));
    }

    private static Rule<FeedbackConversation> whenHeld(Rule<FeedbackConversation> rule) {
        return new Rule<>(rule.field(), rule.sentence(), rule.source(),
                feedback -> !feedback.isHeld() || rule.isRecorded().test(feedback));
    }
}
