package safeguarding.concern;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** A manager decides, with reasons, whether an enquiry must follow (Care Act 2014 s42(1), CP-01, MY-08a). */
@Component
class DecideEnquiryForm implements Form<ThreePartTest> {

    private static final String LAW = "CP-01, Care Act 2014 s42(1)";

    private static final Gate<ThreePartTest> GATE = Gate.of(
            new Rule<>("needsCare", "Say whether they may need care and support.", LAW, t -> t.needsCare() != null),
            new Rule<>("needsCareEvidence", "Write down what you know about their need for care and support.", LAW,
                    t -> t.needsCareEvidence() != null),
            new Rule<>("abuseOrRisk", "Say whether they may be suffering abuse or neglect, or be at risk of it.", LAW,
                    t -> t.abuseOrRisk() != null),
            new Rule<>("abuseOrRiskEvidence", "Write down what you know about the abuse or neglect, or the risk of it.", LAW,
                    t -> t.abuseOrRiskEvidence() != null),
            new Rule<>("cannotProtect", "Say whether their needs may stop them from protecting themselves.", LAW,
                    t -> t.cannotProtect() != null),
            new Rule<>("cannotProtectEvidence", "Write down what you know about how far they can protect themselves.", LAW,
                    t -> t.cannotProtectEvidence() != null),
            new Rule<>("wishesConsidered", "Write down how you took into account what they want, or why you do not know it yet.",
                    "SG-01, CP-08", t -> t.wishesConsidered() != null),
            new Rule<>("decision", "Say what you decide: an enquiry by law, another enquiry, or no enquiry.", LAW, t -> t.decision() != null),
            new Rule<>("decisionBecause", "Write down the reasons for your decision.", "LA-50, Care Act 2014 s42", t -> t.decisionBecause() != null),
            new Rule<>("decidedOn", "Put the day on which you decided.", "LA-50", t -> t.decidedOn() != null),
            withoutEnquiry("insteadOf", "No enquiry follows: write down what other help or advice they will get.", "CP-07, MY-08a",
                    t -> t.insteadOf() != null),
            withoutEnquiry("toldThePerson", "No enquiry follows: say whether the person has been told.", "SG-17",
                    t -> t.toldThePerson() != null),
            withoutEnquiry("personNotToldBecause", "The person has not been told: write down why not.", "SG-17",
                    t -> t.toldThePerson() != YesNo.NO || t.personNotToldBecause() != null));

    private final Clock clock;

    DecideEnquiryForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "decideEnquiry";
    }

    /** A manager decides; the work stays where it is. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public ThreePartTest read(String reference, Answers answers) {
        return answers.as(ThreePartTest.class);
    }

    @Override
    public Gate<ThreePartTest> gate() {
        return GATE;
    }

    @Override
    public void refuse(ThreePartTest test, Submission submission) {
        StillToCome.refuse(test.decidedOn(), clock, "The day of the decision is still to come. Please put the day on which you decided.");
        if (test.decision() == EnquiryDecision.SECTION_42_ENQUIRY && test.failsTheTest()) {
            throw new Refusal("An enquiry under section 42 needs a yes to all three questions of the law, and one is answered no. "
                    + "Check that answer, or choose “Another safeguarding enquiry”.");
        }
        if (test.decision() != null && test.decision() != EnquiryDecision.SECTION_42_ENQUIRY && test.passesTheTest()) {
            throw new Refusal("All three questions of the law are answered yes, so the council has a duty to enquire. "
                    + "Choose the enquiry under section 42, or check the three answers.");
        }
    }

    @Override
    public Map<String, Predicate<ThreePartTest>> turnings() {
        return Map.of("enquiryNeeded", ThreePartTest::leadsToAnEnquiry);
    }

    @Override
    public boolean isStageWork() {
        return true;
    }

    /** A decision that others wait for does not rest while the person needs time. */
    @Override
    public boolean mayWait() {
        return false;
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }

    private static Rule<ThreePartTest> withoutEnquiry(String field, String sentence, String source, Predicate<ThreePartTest> isRecorded) {
        return new Rule<>(field, sentence, source, test -> !test.endsHere() || isRecorded.test(test));
    }
}
