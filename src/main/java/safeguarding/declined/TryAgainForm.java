package safeguarding.declined;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;
import safeguarding.people.YesNo;

/** Keeps going with respect: a refusal is not the end, and whether to try once more is decided with a reason (MY-01e, MY-06). */
@Component
class TryAgainForm implements BesideTheStages<Trying> {

    static final String ID = "tryAgain";

    private static final Gate<Trying> GATE = Gate.of(
            rule("howTried", "Choose how you tried.", "MY-06", t -> t.howTried() != null),
            rule("whatWasSaid", "Write down what was said, or what happened when you tried.", "MY-06, MY-02a", t -> t.whatWasSaid() != null),
            rule("howItWent", "Choose how it went.", "MY-06", t -> t.howItWent() != null),
            rule("spokeWith", "Say who you spoke with.", "X-02", t -> t.theyWereNotReached() || t.spokeWith() != null),
            unlessNotReached(WishesRules.revisited(Trying::wishes)),
            WishesRules.changeWrittenDown(Trying::wishes),
            rule("nextSteps", "They want help now: write down what happens next, in plain words.", "SG-38, MY-01b",
                    t -> !t.theyWantHelp() || t.nextSteps() != null),
            rule("tryOnceMore", "Say whether you will try once more.", "MY-06", t -> t.theyWantHelp() || t.tryOnceMore() != null),
            rule("nextTryOn", "You will try once more: put the day.", "MY-06", t -> t.tryOnceMore() != YesNo.YES || t.nextTryOn() != null),
            rule("noTryBecause", "You will not try once more: say why, and who else stays in touch with them.", "MY-01e, MY-06",
                    t -> t.theyWantHelp() || t.tryOnceMore() != YesNo.NO || t.noTryBecause() != null));

    private final Clock clock;

    TryAgainForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Trying read(String reference, Answers answers) {
        return new Trying(answers.as(Trying.Attempt.class), answers.as(WishesAnswer.class));
    }

    /** Asking this again can wait for a better day, if the person wants to be left in peace for now. */
    @Override
    public boolean mayWait() {
        return true;
    }

    @Override
    public Gate<Trying> gate() {
        return GATE;
    }

    @Override
    public void refuse(Trying trying, Submission submission) {
        Trying.Attempt attempt = trying.attempt();
        Days.refuseIfStillToCome(attempt.heldOn(), clock);
        Days.refuseIfOver(attempt.nextTryOn(), clock);
        Refusal.when(attempt.theyWantHelp() && attempt.tryOnceMore() == YesNo.YES,
                "You say that they want help now, and also that you will try once more. Change one of the two.");
        Refusal.when(attempt.nextTryOn() != null && attempt.tryOnceMore() == YesNo.NO,
                "You put a day for the next try, but say that you will not try once more. Choose “Yes”, or empty the day.");
        Refusal.when(trying.leavesOutWhoSpoke(), "You write down what someone wants, but not who said it. "
                + "Answer “Who did you speak with?”, or choose that you did not talk about it.");
    }

    @Override
    public Map<String, Predicate<Trying>> turnings() {
        return Map.of("tryOnceMore", trying -> trying.attempt().tryOnceMore() == YesNo.YES);
    }

    private static Rule<Trying> rule(String field, String sentence, String source, Predicate<Trying.Attempt> isRecorded) {
        return new Rule<>(field, sentence, source, trying -> isRecorded.test(trying.attempt()));
    }

    private static Rule<Trying> unlessNotReached(Rule<Trying> rule) {
        return new Rule<>(rule.field(), rule.sentence(), rule.source(),
                trying -> trying.attempt().theyWereNotReached() || rule.isRecorded().test(trying));
    }
}
