package safeguarding.planning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.NotWanted;
import safeguarding.plan.PlanAnswer;
import safeguarding.plan.PlanRules;

/** The discussion or meeting that plans around what the person wants (SG-36, SG-39, SG-40, SG-42). */
@Component
class PlanningDiscussionForm implements Form<Planning> {

    private static final Gate<Planning> GATE = Gate.of(
            new Rule<>("kind", "Say whether it was a discussion or a meeting.", "SG-39, SG-42",
                    planning -> planning.discussion().kind() != null),
            new Rule<>("howViewsPresented", "Say who put the person's views forward, and how.", "SG-39",
                    planning -> planning.discussion().howViewsPresented() != null),
            new Rule<>("viewsPresented", "Write down the person's views as the others heard them.", "SG-39",
                    planning -> planning.discussion().viewsPresented() != null),
            new Rule<>("actions", "Plan at least one action, or say for each wish why nothing is planned.", "SG-40",
                    Planning::plansSomething),
            PlanRules.everyActionComplete(Planning::plan),
            PlanRules.everyActionAgainstWhatTheyDoNotWant(Planning::saysWhatGoesAgainstTheirWishes),
            PlanRules.everyOverrideNamed(Planning::plan),
            PlanRules.everyWishAnswered(Planning::answersEveryWish),
            new Rule<>("decisions", "Write down what was decided.", "SG-42",
                    planning -> planning.discussion().decisions() != null));

    private final Ledger ledger;
    private final NotWanted notWanted;
    private final Clock clock;

    PlanningDiscussionForm(Ledger ledger, NotWanted notWanted, Clock clock) {
        this.ledger = ledger;
        this.notWanted = notWanted;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "planningDiscussion";
    }

    @Override
    public Planning read(String reference, Answers answers) {
        return new Planning(answers.as(PlanningDiscussion.class), answers.as(PlanAnswer.class), ledger.current(reference),
                !notWanted.of(reference).isEmpty());
    }

    @Override
    public Gate<Planning> gate() {
        return GATE;
    }

    @Override
    public void refuse(Planning section, Submission submission) {
        LocalDate heldOn = section.discussion().heldOn();
        if (heldOn != null && heldOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("The day of the planning discussion is still to come. Please put the day on which it was held.");
        }
    }

    @Override
    public boolean isStageWork() {
        return true;
    }
}
