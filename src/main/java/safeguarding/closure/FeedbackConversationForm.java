package safeguarding.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.OutcomeHistory;
import safeguarding.outcomes.PersonView;
import safeguarding.outcomes.WishesAnswer;

/** The conversation at the end: never left out, though it may be recorded as tried and not possible (SG-60 to SG-64, X-07). */
@Component
class FeedbackConversationForm implements Form<FeedbackConversation> {

    static final String ID = "feedbackConversation";

    private final Clock clock;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    FeedbackConversationForm(Clock clock, Ledger ledger, JdbcClient jdbc) {
        this.clock = clock;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public FeedbackConversation read(String reference, Answers answers) {
        return new FeedbackConversation(answers.as(FeedbackAnswer.class), answers.as(AsHoped.class), answers.as(HowWeWorked.class),
                answers.as(PersonView.class), answers.as(WishesAnswer.class),
                ids(ledger.current(reference).stream().mapToLong(Outcome::id)),
                ids(ledger.history(reference).stream().mapToLong(OutcomeHistory::id)));
    }

    @Override
    public Gate<FeedbackConversation> gate() {
        return FeedbackGate.GATE;
    }

    @Override
    public void refuse(FeedbackConversation section, Submission submission) {
        FeedbackAnswer answer = section.answer();
        Refusal.when(answer.heldOn() != null && answer.heldOn().isAfter(LocalDate.now(clock)),
                "The date of the feedback conversation is still to come. Write the day it was held or last tried.");
        Refusal.when(!section.isHeld() && section.isAnswered(),
                "You say the conversation could not be held, but some of the questions have an answer. "
                        + "Choose how it was held, or change those answers to “We could not ask”.");
        BetterAsked.refuseIfItContradicts(answer.betterAsked(), answer.couldHaveDoneBetter());
        Set<String> seen = new HashSet<>();
        for (ResultAnswer row : answer.results()) {
            Refusal.when(!section.everWanted().contains(row.wish()),
                    "One of the results is for a wish that is not part of this enquiry. Please choose from the wishes shown at the top of the form.");
            Refusal.when(!seen.add(row.wish()), "The same wish is in the list of results twice. Please keep one row for each wish.");
            Refusal.when(row.contradictsItself(),
                    "One of the results gives “It came about in full” as the reason, but says it did not all come about. Change one of the two.");
        }
    }

    @Override
    public void keep(FeedbackConversation section, Entry entry) {
        section.answer().replies().forEach((question, reply) -> jdbc.sql(
                "insert into feedback_answer (entry_id, question, answer) values (?, ?, ?)")
                .params(entry.id(), question.name(), reply.name()).update());
        section.answer().results().stream().filter(ResultAnswer::isComplete).forEach(row -> jdbc.sql(
                "insert into outcome_result (entry_id, outcome_id, result, reason, words) values (?, ?, ?, ?, ?)")
                .params(entry.id(), Long.valueOf(row.wish()), row.result().name(), row.reason().name(), row.words()).update());
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return Map.of("results", ledger.current(reference).stream()
                .map(outcome -> Map.of("wish", String.valueOf(outcome.id()))).toList());
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }

    private static Set<String> ids(LongStream ids) {
        return ids.mapToObj(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
