package safeguarding.concern;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;
import safeguarding.people.YesNo;

/** Safety comes before everything else and waits for nothing (LA-21, X-06). Someone who is still not safe does not shut the gate: silence does. */
@Component
class MakeSafeForm implements Form<ImmediateSafety> {

    private static final Set<String> SHOWN_AGAIN = Set.of("phone", "safeContact");

    private static final Gate<ImmediateSafety> GATE = Gate.of(
            rule("safeNow", "Say whether the person is safe now.", "LA-21, SG-23", s -> s.safeNow() != null),
            rule("whatMakesThemSafe", "Write down what was done so that they are safe, or what you tried.", "LA-21",
                    s -> s.whatMakesThemSafe() != null),
            rule("notSafeBecause", "They are not safe yet: write down what still puts them in danger.", "LA-21",
                    s -> !s.isNotSafe() || s.notSafeBecause() != null),
            rule("tonight", "They are not safe yet: write down what happens tonight, and who does it.", "LA-21",
                    s -> !s.isNotSafe() || s.tonight() != null),
            rule("othersAtRisk", "Say whether another adult or a child may be at risk too.", "LA-23", s -> s.othersAtRisk() != null),
            rule("whoElse", "Someone else may be at risk: write down who, and what you have done for them.", "LA-23",
                    s -> s.othersAtRisk() != YesNo.YES || s.whoElse() != null),
            WishesRules.control(ImmediateSafety::wishes),
            new Rule<>("spokeWith", "Say who told you how much in charge of what happens they feel.", "X-02, SG-21",
                    safety -> !safety.leavesOutWhoSpoke()));

    private final AsRaised asRaised;
    private final Clock clock;

    MakeSafeForm(AsRaised asRaised, Clock clock) {
        this.asRaised = asRaised;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "makeSafe";
    }

    @Override
    public ImmediateSafety read(String reference, Answers answers) {
        return new ImmediateSafety(answers.as(ImmediateSafety.Steps.class), answers.as(WishesAnswer.class));
    }

    @Override
    public Gate<ImmediateSafety> gate() {
        return GATE;
    }

    @Override
    public void refuse(ImmediateSafety section, Submission submission) {
        ImmediateSafety.Steps steps = section.steps();
        StillToCome.refuse(steps.heldOn(), clock, "The day you did this is still to come. Please put the day on which you did it.");
        if (steps.contradictsItselfAboutHelp()) {
            throw new Refusal("You chose “None of them” and also a service that was called. Please keep only what is true.");
        }
        if (steps.contradictsItselfAboutOthers()) {
            throw new Refusal("You say nobody else is at risk, but you wrote down who. Choose “Yes”, or empty the box about who else.");
        }
    }

    /** How to reach them, shown so that nobody rings at the wrong moment (MY-11). */
    @Override
    public Map<String, Object> prefill(String reference) {
        return asRaised.only(reference, SHOWN_AGAIN);
    }

    /** Safety waits for nothing, not even for someone who has asked us to wait. */
    @Override
    public boolean mayWait() {
        return false;
    }

    private static Rule<ImmediateSafety> rule(String field, String sentence, String source, Predicate<ImmediateSafety.Steps> isRecorded) {
        return new Rule<>(field, sentence, source, safety -> isRecorded.test(safety.steps()));
    }
}
