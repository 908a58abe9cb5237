package safeguarding.capacity;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/**
 * Thinks through whether someone can make one decision (SG-25, LA-14). Until it is shown that they cannot, they decide for
 * themselves, and so this task waits when they ask us to wait.
 */
@Component
class AssessCapacityForm implements BesideTheStages<Assessment> {

    static final String ID = "assessCapacity";
    private static final List<String> SHOWN_AGAIN = List.of("capacityDecision");

    private final Clock clock;
    private final LastAnswers last;
    private final Capacities capacities;

    AssessCapacityForm(Clock clock, LastAnswers last, Capacities capacities) {
        this.clock = clock;
        this.last = last;
        this.capacities = capacities;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Assessment read(String reference, Answers answers) {
        return new Assessment(answers.as(Assessment.Grounds.class), answers.as(Assessment.Abilities.class),
                answers.as(Assessment.Cause.class), answers.as(Assessment.Verdict.class));
    }

    /** Asking this again can wait for a better day, if the person wants to be left in peace for now. */
    @Override
    public boolean mayWait() {
        return true;
    }

    @Override
    public Gate<Assessment> gate() {
        return AssessmentGate.GATE;
    }

    @Override
    public void refuse(Assessment assessment, Submission submission) {
        Lock.notStillToCome("The day you did this", assessment.grounds().heldOn(), clock);
        Refusal.when(!assessment.isInDoubt() && assessment.verdict().conclusion() != null
                && assessment.verdict().conclusion() != Conclusion.HAS_CAPACITY,
                "You say there is no reason to doubt that they can decide this. Then they can: choose that they can make this decision, "
                        + "or say that there is a reason to doubt it.");
        Refusal.when(assessment.cause().impairment() == YesNo.NO && assessment.cause().becauseOfIt() == YesNo.YES,
                "You say that nothing affects their mind or brain, but also that it is the reason why they cannot decide. "
                        + "Change one of the two.");
        Refusal.when(assessment.lacksCapacity() && !assessment.isShownToLackCapacity(),
                "No one lacks capacity because they choose unwisely, or because of an illness alone. To say that they cannot make this decision, "
                        + "answer “No” to at least one of the four, say what affects their mind or brain, and that it is the reason. "
                        + "If that is not so, choose another conclusion.");
        Refusal.when(assessment.verdict().conclusion() == Conclusion.HAS_CAPACITY && assessment.abilities().oneIsMissing()
                && assessment.cause().becauseOfIt() == YesNo.YES,
                "You say that they can make this decision, but also that they cannot do one of the four because of what affects their mind or brain. "
                        + "Change the conclusion, or change those answers.");
        Lock.inOrder(assessment.grounds().heldOn(), assessment.verdict().askAgainOn(),
                "The day on which you will ask again is before the day on which you asked. Please put a later day.");
    }

    @Override
    public void keep(Assessment assessment, Entry entry) {
        capacities.keep(assessment, entry);
    }

    /** The decision as it was last named, and what made somebody doubt. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> shown = new HashMap<>(last.to(SHOWN_AGAIN, reference));
        shown.putAll(last.to("doubtBecause", "presumption", reference));
        return shown;
    }

    @Override
    public Map<String, Predicate<Assessment>> turnings() {
        return Map.of("lacksCapacity", Assessment::lacksCapacity);
    }
}
