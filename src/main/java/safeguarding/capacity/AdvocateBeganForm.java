package safeguarding.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;

/** An advocate who was asked for is not yet an advocate who came: this looks until the person has met one (SG-28, LA-15, R-11). */
@Component
class AdvocateBeganForm implements BesideTheStages<Beginning> {

    static final String ID = "advocateBegan";

    private static final Gate<Beginning> GATE = Gate.of(
            rule("advocateFirstContactOn", "Put the day on which the advocate first met or spoke with them; if that has not happened, say why.",
                    "SG-28, R-11", step -> step.hasBegun() || step.notBegunBecause() != null),
            rule("advocateAcceptedOn", "The advocate has begun: put the day on which they said yes.", "SG-28, R-11",
                    step -> !step.hasBegun() || step.advocateAcceptedOn() != null),
            rule("advocateName", "The advocate has begun: say who it is.", "SG-28, SG-21", step -> !step.hasBegun() || step.advocateName() != null),
            rule("whatTheAdvocateSays", "Write down what the advocate says, for the person or about how they are being heard.",
                    "LA-15, MY-02a, X-02", step -> !step.hasBegun() || step.whatTheAdvocateSays() != null),
            rule("chasedBy", "The advocate has not begun: say who sees to it, and by when.", "LA-15, LA-42",
                    step -> step.notBegunBecause() == null || step.chasedBy() != null));

    private final Clock clock;
    private final Journal journal;

    AdvocateBeganForm(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Beginning read(String reference, Answers answers) {
        Optional<Entry> referral = journal.last(reference, ReferAdvocateForm.ID);
        return new Beginning(answers.as(Beginning.Step.class),
                referral.map(entry -> entry.answers().as(Referral.class).advocateReferredOn()).orElse(null));
    }

    @Override
    public Gate<Beginning> gate() {
        return GATE;
    }

    @Override
    public void refuse(Beginning beginning, Submission submission) {
        Beginning.Step step = beginning.step();
        LocalDate accepted = step.advocateAcceptedOn();
        Lock.notStillToCome("The day the advocate said yes", accepted, clock);
        Lock.notStillToCome("The day of their first contact", step.advocateFirstContactOn(), clock);
        Lock.inOrder(beginning.referred(), accepted,
                "The day the advocate said yes is before the day you asked for one. Please check the two days.");
        Lock.inOrder(accepted != null ? accepted : beginning.referred(), step.advocateFirstContactOn(),
                "The first contact is before the day the advocate was asked or said yes. Please check the days.");
        Refusal.when(step.hasBegun() && step.notBegunBecause() != null, "You put a day on which the advocate first met them, "
                + "and also why the advocate has not begun. Keep the one that is true and empty the other.");
    }

    private static Rule<Beginning> rule(String field, String sentence, String source, Predicate<Beginning.Step> isRecorded) {
        return new Rule<>(field, sentence, source, beginning -> isRecorded.test(beginning.step()));
    }
}
