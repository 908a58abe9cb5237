package safeguarding.declined;

import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** One person's no settles nothing for others who may be harmed: duties are thought through, and never wait (MY-01d, MY-03a, MY-03b). */
@Component
class ConsiderDutiesForm implements BesideTheStages<Duties> {

    static final String ID = "considerDuties";

    private static final Gate<Duties> GATE = Gate.of(
            new Rule<>("othersAtRisk", "Say whether another adult or a child may be at risk too.", "MY-01d, LA-23",
                    d -> d.othersAtRisk() != null),
            new Rule<>("othersAtRiskWhat", "Someone else may be at risk: write down who, and what is being done for them.", "MY-01d, LA-23",
                    d -> d.othersAtRisk() != YesNo.YES || d.othersAtRiskWhat() != null),
            new Rule<>("sourceHasContact", "Say whether whoever causes the harm meets other adults or children, at work or at home.", "MY-03a",
                    d -> d.sourceHasContact() != null),
            new Rule<>("sourceHasContactWhat", "Write down whom they meet and where, or how you will find out.", "MY-03a",
                    d -> d.sourceHasContact() == null || d.sourceHasContact() == Duties.Contact.NO || d.sourceHasContactWhat() != null),
            new Rule<>("positionOfTrust", "Say whether whoever causes the harm holds a position of trust.", "MY-03a",
                    d -> d.positionOfTrust() != null),
            new Rule<>("positionOfTrustWhat", "They hold a position of trust: write down which one, and who knows of this.", "MY-03a",
                    d -> d.positionOfTrust() != YesNo.YES || d.positionOfTrustWhat() != null),
            new Rule<>("routes", "Choose each route that you thought through, or “None of these”.", "MY-03a", d -> !d.routes().isEmpty()),
            new Rule<>("routesWords", "Write down what came of each route, or why none of them fits.", "MY-03a, MY-02a",
                    d -> d.routesWords() != null),
            new Rule<>("dutyOverrides", "Say whether a duty comes before their wish.", "MY-01d, LA-17", d -> d.dutyOverrides() != null),
            new Rule<>("dutyBecause", "A duty comes before their wish: write down which one, and why.", "MY-01d, LA-17",
                    d -> d.dutyOverrides() != YesNo.YES || d.dutyBecause() != null),
            new Rule<>("dutyBecause", "This may touch others, and yet no duty comes before their wish: write down why not.", "MY-01d, MY-03a",
                    d -> d.dutyOverrides() != YesNo.NO || !d.mayTouchOthers() || d.dutyBecause() != null));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Duties read(String reference, Answers answers) {
        return answers.as(Duties.class);
    }

    @Override
    public Gate<Duties> gate() {
        return GATE;
    }

    @Override
    public void refuse(Duties duties, Submission submission) {
        if (duties.routes().contains(Duties.Route.NONE) && duties.routes().size() > 1) {
            throw new Refusal("You chose “None of these” and also a route. Please keep only what is true.");
        }
        if (duties.othersAtRisk() == YesNo.NO && duties.othersAtRiskWhat() != null) {
            throw new Refusal("You say that nobody else is at risk, but you wrote down who. Choose “Yes”, or empty the box about who else.");
        }
    }

    @Override
    public Map<String, Predicate<Duties>> turnings() {
        return Map.of("dutyComesFirst", duties -> duties.dutyOverrides() == YesNo.YES);
    }
}
