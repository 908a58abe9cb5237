package safeguarding.pace;

import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;
import safeguarding.people.YesNo;

/** On the day they chose we ask whether they are ready. They may say no as often as they like (MY-02b, X-05). */
@Component
class AskIfReadyForm implements BesideTheStages<AskedAgain> {

    private static final Gate<AskedAgain> GATE = Gate.of(
            new Rule<>("heldOn", "Say on which day you asked them.", "SG-24", asked -> asked.talk().heldOn() != null),
            new Rule<>("spokeWith", "Say who you spoke with.", "SG-21, X-02", asked -> asked.wishes().spokeWith() != null),
            new Rule<>("ready", "Say whether they are ready to go on.", "X-05, MY-02b", asked -> asked.talk().ready() != null),
            new Rule<>("readyWords", "Write down what they said about it, in their own words.", "MY-02a, SG-30",
                    asked -> asked.talk().readyWords() != null),
            new Rule<>("waitUntil", "They are not ready yet: agree with them on which day you may ask again.", "X-05, MY-02b",
                    asked -> !asked.isStillWaiting() || asked.talk().waitUntil() != null),
            new Rule<>("stillSafe", "Say whether they are safe now; if not, say what you did about it.", "SG-23, X-06",
                    asked -> asked.talk().isSafeOrHelped()),
            WishesRules.revisited(AskedAgain::wishes),
            WishesRules.changeWrittenDown(AskedAgain::wishes),
            WishesRules.control(AskedAgain::wishes));

    private final PaceLocks locks;
    private final Pauses pauses;

    AskIfReadyForm(PaceLocks locks, Pauses pauses) {
        this.locks = locks;
        this.pauses = pauses;
    }

    @Override
    public String id() {
        return "askIfReady";
    }

    @Override
    public AskedAgain read(String reference, Answers answers) {
        return new AskedAgain(answers.as(AskedAgain.Talk.class), answers.as(WishesAnswer.class));
    }

    @Override
    public Gate<AskedAgain> gate() {
        return GATE;
    }

    @Override
    public void refuse(AskedAgain asked, Submission submission) {
        locks.notInTheFuture(asked.talk().heldOn());
        locks.someoneSaidIt(asked.wishes());
        if (asked.talk().ready() == YesNo.YES && asked.talk().waitUntil() != null) {
            throw new Refusal("You say that they are ready, and also until when to wait. Keep the one that is true and empty the other.");
        }
        locks.ahead(asked.talk().waitUntil());
    }

    /** What they said counts from the day they said it, even if the rest of the form still has gaps. */
    @Override
    public void keep(AskedAgain asked, Entry entry) {
        if (asked.isStillWaiting() && asked.talk().waitUntil() != null) {
            pauses.still(entry, asked.talk().heldOn(), asked.talk().waitUntil());
        } else if (asked.talk().ready() == YesNo.YES || asked.talk().ready() == null && goesOnWithout(entry.answers())) {
            pauses.ended(entry, asked.talk().heldOn());
        }
    }

    @Override
    public Map<String, Predicate<AskedAgain>> turnings() {
        return Map.of("stillWaiting", AskedAgain::isStillWaiting);
    }

    private static boolean goesOnWithout(Answers answers) {
        return answers.has("goOnWithout") && answers.has("goOnBecause");
    }
}
