package safeguarding.closure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/**
 * What came of asking for feedback, as last recorded (SG-60 to SG-64).
 *
 * @param entryId     the journal line that says when and by whom it was written
 * @param voice       who answered; null when it could not be held
 * @param answers     by question; a question without an answer is absent
 * @param results     by outcome id; an outcome without a complete result is absent
 * @param better      what we could have done better, in their words, or null
 * @param asHoped     the two closing questions (CP-10)
 * @param mayBeQuoted true only when they agreed that we use their words (RO-10)
 * @param mayBeAsked  true only when they agreed that someone independent asks them again within eight weeks
 */
public record FeedbackGiven(long entryId, LocalDate heldOn, HowHeld how, String notHeldBecause, Voice voice, AskedBy askedBy,
        Map<Question, Reply> answers, String notAskedBecause, Map<Long, OutcomeResult> results,
        BetterAsked betterAsked, String better, AsHoped asHoped, boolean mayBeQuoted, boolean mayBeAsked) {

    static FeedbackGiven of(long entryId, FeedbackAnswer answer, AsHoped asHoped) {
        Map<Long, OutcomeResult> results = new LinkedHashMap<>();
        answer.results().stream().filter(ResultAnswer::isComplete).forEach(row ->
                results.put(Long.valueOf(row.wish()), new OutcomeResult(row.result(), row.reason(), row.words())));
        return new FeedbackGiven(entryId, answer.heldOn(), answer.how(), answer.notHeldBecause(), answer.spokeWith(), answer.askedBy(),
                answer.replies(), answer.notAskedBecause(), results, answer.betterAsked(), answer.couldHaveDoneBetter(),
                asHoped, answer.quoteConsent() == YesNo.YES, answer.consentToContactLater() == YesNo.YES);
    }
}
