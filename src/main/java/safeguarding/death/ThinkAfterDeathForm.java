package safeguarding.death;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;

/**
 * A manager thinks about what is owed after a death: to the person's own wishes, to others at risk, to those left behind, and to
 * learning (MY-03c, Care Act 2014 s44). What they wanted counts to the end, so it is on record and current for whatever follows.
 */
@Component
class ThinkAfterDeathForm implements BesideTheStages<Owed> {

    static final String ID = "thinkAfterDeath";

    private static final List<String> KNOWN_ALREADY = List.of("coronerOrPolice", "familySupport");

    private final Journal journal;
    private final Clock clock;

    ThinkAfterDeathForm(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    /** A manager decides; the work stays where it is. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public Owed read(String reference, Answers answers) {
        return new Owed(answers.as(AfterDeath.class), answers.as(WishesAnswer.class));
    }

    @Override
    public Gate<Owed> gate() {
        return AfterDeathGate.GATE;
    }

    @Override
    public void refuse(Owed owed, Submission submission) {
        StillToCome.refuse(owed.thought().decidedOn(), clock, "The day of the decision is still to come. Please put the day on which you decided.");
        if (owed.thought().contradictsItselfAboutOthers()) {
            throw new Refusal("You say nobody else is at risk, but you wrote down who. Choose “Yes”, or empty the box about who else.");
        }
    }

    /** What was written down before and can have grown since. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> values = new HashMap<>();
        KNOWN_ALREADY.forEach(field -> journal.lastAnswer(reference, field).ifPresent(words -> values.put(field, words)));
        return values;
    }

    @Override
    public Map<String, Predicate<Owed>> turnings() {
        return Map.of("aliveAfterAll", owed -> owed.thought().isAliveAfterAll(), "goOnForOthers", owed -> owed.thought().goesOnForOthers());
    }

    /** What stands here decides how the enquiry goes on, so there is no way round it. */
    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
