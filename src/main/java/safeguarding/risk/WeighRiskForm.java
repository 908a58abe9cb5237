package safeguarding.risk;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** A manager looks at the whole again once the person is as safe as can be (LA-34, MY-01d, MY-03a). */
@Component
class WeighRiskForm implements BesideTheStages<RiskWeighed> {

    static final String ID = "weighRisk";

    private static final Gate<RiskWeighed> GATE = Gate.of(
            new Rule<>("planStillRight", "Say whether the plan is still right.", "LA-34", w -> w.planStillRight() != null),
            new Rule<>("planBecause", "Write down what makes you think so.", "LA-34, MY-02a", w -> w.planBecause() != null),
            new Rule<>("riskActions", "Write down what is done now, who does it and by when.", "LA-21, LA-34", w -> w.riskActions() != null),
            new Rule<>("stageNeeded", "Choose what the worker should bring about next, or that nothing more is needed.", "LA-34, X-07",
                    w -> w.stageNeeded() != null),
            new Rule<>("policeConsidered", "Say whether you have thought about telling the police.", "LA-21, MY-03a",
                    w -> w.policeConsidered() != null),
            new Rule<>("policeBecause", "Write down what you decided about the police, and why.", "LA-21, MY-03a",
                    w -> w.policeBecause() != null),
            new Rule<>("wishesWeighed", "Write down how you weighed what they want.", "SG-01, MY-01d", w -> w.wishesWeighed() != null),
            new Rule<>("toldThePerson", "Say whether the person has been told what changes.", "SG-17", w -> w.toldThePerson() != null),
            new Rule<>("personToldHow", "They have been told: write down how, and what they said.", "SG-17",
                    w -> w.toldThePerson() != YesNo.YES || w.personToldHow() != null),
            new Rule<>("personNotToldBecause", "They have not been told: write down why not.", "SG-17",
                    w -> w.toldThePerson() != YesNo.NO || w.personNotToldBecause() != null),
            new Rule<>("decidedOn", "Put the day on which you decided.", "LA-50", w -> w.decidedOn() != null));

    private final Journal journal;
    private final Clock clock;

    WeighRiskForm(Journal journal, Clock clock) {
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
    public RiskWeighed read(String reference, Answers answers) {
        return answers.as(RiskWeighed.class);
    }

    @Override
    public Gate<RiskWeighed> gate() {
        return GATE;
    }

    @Override
    public void refuse(RiskWeighed weighed, Submission submission) {
        StillToCome.refuse(weighed.decidedOn(), clock, "The day of the decision is still to come. Please put the day on which you decided.");
    }

    /** What the manager is asked to weigh. */
    @Override
    public Map<String, Object> prefill(String reference) {
        return journal.lastAnswer(reference, "whatHappened").<Map<String, Object>>map(words -> Map.of("whatHappened", words)).orElse(Map.of());
    }
}
