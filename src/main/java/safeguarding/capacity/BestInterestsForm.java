package safeguarding.capacity;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
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

/** Decides about one risk for someone who cannot. Their outcomes are asked for all the same, in the right voice (MY-05). */
@Component
class BestInterestsForm implements BesideTheStages<BestInterests> {

    static final String ID = "bestInterests";
    private static final List<String> SHOWN_AGAIN = List.of("capacityDecision");

    private static final Gate<BestInterests> GATE = Gate.of(
            rule("capacityDecision", "Name the decision that they cannot make.", "MY-05, CP-06", d -> d.capacityDecision() != null),
            rule("specificRisk", "Write down the one risk that this is about.", "MY-05", d -> d.specificRisk() != null),
            rule("whyNow", "Write down whether they may be able to decide it later, and why it cannot wait.",
                    "CP-06, Mental Capacity Act 2005 s4(3)", d -> d.whyNow() != null),
            rule("howTheyTookPart", "Write down how they took part, and what you did to help them.",
                    "CP-06, SG-37, Mental Capacity Act 2005 s4(4)", d -> d.howTheyTookPart() != null),
            new Rule<>("spokeWith", "Say whose voice tells us what they want or would have wanted.", "MY-05, SG-21, X-02",
                    BestInterests::saysWhoseWishes),
            WishesRules.asked(BestInterests::wishes),
            rule("knownWishes", "Write down what is known of their wishes, feelings and beliefs, then and now.",
                    "MY-05, Mental Capacity Act 2005 s4(6)", d -> d.knownWishes() != null),
            rule("consulted", "Write down who was asked, who they are to the person, and what they said; if nobody was asked, say why.",
                    "MY-05, Mental Capacity Act 2005 s4(7)", BestInterests.Decided::saysWhoWasAsked),
            rule("waysForward", "Write down at least two ways forward, each with what speaks for it and against it; "
                    + "leaving things as they are can be one of them.", "CP-06, CP-04", BestInterests.Decided::weighsMoreThanOneWay),
            rule("lessRestrictive", "Write down whether something that takes less of their freedom would do.",
                    "CP-06, Mental Capacity Act 2005 s1(6)", d -> d.lessRestrictive() != null),
            rule("whatWasDecided", "Write down what was decided, and why it is best for them.", "MY-05, LA-50", d -> d.whatWasDecided() != null),
            rule("decisionMaker", "Say who made the decision, and with what right.", "LA-50, CP-06", d -> d.decisionMaker() != null),
            rule("disagreement", "Say whether anybody disagrees; if so, write down who and what you will do about it.", "CP-04, CP-06",
                    BestInterests.Decided::saysWhetherAllAgreed));

    private final Clock clock;
    private final LastAnswers last;

    BestInterestsForm(Clock clock, LastAnswers last) {
        this.clock = clock;
        this.last = last;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BestInterests read(String reference, Answers answers) {
        return new BestInterests(answers.as(BestInterests.Decided.class), answers.as(WishesAnswer.class));
    }

    @Override
    public Gate<BestInterests> gate() {
        return GATE;
    }

    @Override
    public void refuse(BestInterests section, Submission submission) {
        Lock.notStillToCome("The day you decided this", section.decided().heldOn(), clock);
        Refusal.when(section.leavesOutWhoSaidIt(), "You write down what they want or would have wanted, but not who told you. "
                + "Answer “Whose answers are these?”; if nobody could be asked, choose that they were not asked.");
    }

    /** The decision as it was last named, and what someone said in the first conversation that they would have wanted. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> shown = new HashMap<>(last.to(SHOWN_AGAIN, reference));
        shown.putAll(last.to("whatTheyWouldHaveWanted", "knownWishes", reference));
        return shown;
    }

    private static Rule<BestInterests> rule(String field, String sentence, String source, Predicate<BestInterests.Decided> isRecorded) {
        return new Rule<>(field, sentence, source, section -> isRecorded.test(section.decided()));
    }
}
