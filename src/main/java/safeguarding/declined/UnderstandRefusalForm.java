package safeguarding.declined;

import java.time.Clock;
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

/** Finds out why they say no: alone, without pressure, and knowing what each choice means (MY-01a, MY-01c, MY-01e, MY-06). */
@Component
class UnderstandRefusalForm implements BesideTheStages<Understanding> {

    static final String ID = "understandRefusal";

    private static final Gate<Understanding> GATE = Gate.of(
            rule("spokeWith", "Say who you spoke with; if you could not speak with anyone, say what you tried and what stopped you.",
                    "MY-06, X-02", t -> t.spokeWith() != null || t.couldNotSpeak()),
            rule("seenAlone", "Say whether they had time alone with you; if not, say why.", "MY-01a, MY-06",
                    t -> t.seenAlone() == YesNo.YES || t.seenAlone() == YesNo.NO && t.notSeenAloneBecause() != null),
            rule("privateTried", "They had no time alone with you: write down what you tried so that they could speak in private.", "MY-06",
                    t -> t.seenAlone() != YesNo.NO || t.privateTried() != null),
            rule("pressureConsidered", "Say whether there are signs that someone presses or controls them.", "MY-01a, MY-06",
                    t -> t.pressureConsidered() != null),
            rule("pressureWhat", "Write down the signs of pressure or control, or how you made sure that there are none.", "MY-01a, MY-02a",
                    t -> t.pressureWhat() != null),
            rule("intuition", "Write down what your own sense of it tells you, even if you cannot prove it.", "MY-01a",
                    t -> t.intuition() != null),
            rule("reasonCode", "Choose why they say no, as far as you can tell.", "MY-01e", t -> t.reasonCode() != null),
            rule("reasonWords", "Write down why they say no, in their own words where you can.", "MY-01e, MY-02a",
                    t -> t.reasonWords() != null),
            rule("optionsExplained", "Say whether you explained what could be done, and what each choice would mean.", "MY-01a",
                    t -> t.optionsExplained() != null),
            rule("optionsWords", "Write down which choices you explained and what you said about them, or why you could not.", "MY-01a",
                    t -> t.optionsWords() != null),
            rule("theirView", "Write down what they themselves would find right and not too much.", "MY-01c",
                    t -> t.theirView() != null || t.couldNotSpeak()),
            rule("informed", "Say whether you are sure that they know what they decide.", "MY-01a", t -> t.informed() != null),
            rule("informedWords", "Write down what makes you sure or unsure that they know what they decide.", "MY-01a",
                    t -> t.informedWords() != null),
            rule("background", "Write down what you know of their life and history that helps to understand this.", "MY-06",
                    t -> t.background() != null),
            WishesRules.revisited(Understanding::wishes),
            WishesRules.changeWrittenDown(Understanding::wishes),
            WishesRules.control(Understanding::wishes));

    private final Clock clock;

    UnderstandRefusalForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Understanding read(String reference, Answers answers) {
        return new Understanding(answers.as(Understanding.Talk.class), answers.as(WishesAnswer.class));
    }

    /** Asking this again can wait for a better day, if the person wants to be left in peace for now. */
    @Override
    public boolean mayWait() {
        return true;
    }

    @Override
    public Gate<Understanding> gate() {
        return GATE;
    }

    @Override
    public void refuse(Understanding understanding, Submission submission) {
        Understanding.Talk talk = understanding.talk();
        Days.refuseIfStillToCome(talk.heldOn(), clock);
        Refusal.when(talk.spokeWith() != null && talk.couldNotSpeakBecause() != null,
                "You say who you spoke with, and also that you could not speak with anyone. Keep the one that is true and empty the other.");
        Refusal.when(talk.couldNotSpeak() && talk.seenAlone() == YesNo.YES,
                "You say that you could not speak with anyone, and also that they had time alone with you. Change one of the two.");
        Refusal.when(understanding.leavesOutWhoSpoke(), "You write down what someone wants or feels, but not who said it. "
                + "Answer “Who did you speak with?”, or choose that it was not talked about and not asked.");
        Refusal.when(talk.reasonCode() == RefusalReason.PRESSURE && talk.pressureConsidered() == YesNo.NO,
                "You say that someone is pressing them to say no, and also that there are no signs of pressure. Change one of the two.");
    }

    private static Rule<Understanding> rule(String field, String sentence, String source, Predicate<Understanding.Talk> isRecorded) {
        return new Rule<>(field, sentence, source, understanding -> isRecorded.test(understanding.talk()));
    }
}
