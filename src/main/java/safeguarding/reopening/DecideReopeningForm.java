package safeguarding.reopening;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;

/** A manager decides whether an enquiry is opened again; whoever is told no is not left with nothing (MY-01b, CP-07). */
@Component
class DecideReopeningForm implements BesideTheStages<ReopeningDecision> {

    private static final List<String> SHOWN_AGAIN = List.of("reopenBecause", "whatChanged", "safeNowHow");

    private static final Gate<ReopeningDecision> GATE = Gate.of(
            new Rule<>("reopen", "Say whether the enquiry is opened again.", "MY-01b", d -> d.reopen() != null),
            new Rule<>("reopenDecisionBecause", "Write down the reasons for your decision.", "MY-01b, LA-50",
                    d -> d.reopenDecisionBecause() != null),
            new Rule<>("whatToDoFirst", "It is opened again: write down what is to be done first, and by whom.", "MY-01b, LA-21",
                    d -> !d.isYes() || d.whatToDoFirst() != null),
            new Rule<>("decidedOn", "Put the day on which you decided.", "LA-50", d -> d.decidedOn() != null),
            new Rule<>("insteadOf", "It stays closed: write down what other help or advice they get.", "CP-07, MY-01b",
                    d -> !d.isNo() || d.insteadOf() != null),
            new Rule<>("whoWasTold", "It stays closed: write down who was told, and how.", "SG-17, MY-09",
                    d -> !d.isNo() || d.whoWasTold() != null));

    private final Reopenings reopenings;
    private final Journal journal;
    private final Clock clock;

    DecideReopeningForm(Reopenings reopenings, Journal journal, Clock clock) {
        this.reopenings = reopenings;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "decideReopening";
    }

    /** A manager decides; the work stays where it is. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public ReopeningDecision read(String reference, Answers answers) {
        return answers.as(ReopeningDecision.class);
    }

    @Override
    public Gate<ReopeningDecision> gate() {
        return GATE;
    }

    @Override
    public void refuse(ReopeningDecision decision, Submission submission) {
        StillToCome.refuse(decision.decidedOn(), clock, "The day of the decision is still to come. Please put the day on which you decided.");
        if (decision.isYes() && reopenings.isOpen(submission.reference())) {
            throw new Refusal("This enquiry has been opened again already, because someone else asked too. "
                    + "Choose “No”, and write down that it is open.");
        }
    }

    @Override
    public void keep(ReopeningDecision decision, Entry entry) {
        if (decision.isYes() && GATE.isOpen(decision)) {
            reopenings.open(entry, decision.reopenDecisionBecause());
        }
    }

    /** What the manager is asked to decide on. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> values = new HashMap<>();
        SHOWN_AGAIN.forEach(field -> journal.lastAnswer(reference, field).ifPresent(words -> values.put(field, words)));
        return values;
    }

    @Override
    public Map<String, Predicate<ReopeningDecision>> turnings() {
        return Map.of("reopeningAgreed", ReopeningDecision::isYes);
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }

    /** Before anything else happens the person is asked again what they want. */
    @Override
    public boolean isStageWork() {
        return true;
    }
}
