package safeguarding.enquiries;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** Agrees who asks what, with the person's consent asked for again (LA-16, LA-30 to LA-34, Care Act 2014 s42(2)). */
@Component
class ArrangeEnquiriesForm implements Form<EnquiryArrangements> {

    private static final Gate<EnquiryArrangements> GATE = Gate.of(
            new Rule<>("enquiries", "Write down at least one enquiry; for each, say who asks and what about.",
                    "LA-30, Care Act 2014 s42(2)", EnquiryArrangements::saysWhoAsksWhat),
            new Rule<>("impactOnPerson", "Say what these enquiries may mean for the person, and whether they could be less safe because of them.",
                    "LA-34", arrangements -> arrangements.impactOnPerson() != null),
            new Rule<>("consent", "Say whether the person agrees to these enquiries; if they were not asked, say why.", "LA-16",
                    EnquiryArrangements::consentIsAnswered),
            SharesRule.everyShareHasABasis(EnquiryArrangements::shares));

    @Override
    public String id() {
        return "arrangeEnquiries";
    }

    @Override
    public EnquiryArrangements read(String reference, Answers answers) {
        return answers.as(EnquiryArrangements.class);
    }

    @Override
    public Gate<EnquiryArrangements> gate() {
        return GATE;
    }

    @Override
    public void refuse(EnquiryArrangements section, Submission submission) {
        if (section.sharesOnAConsentThatWasNotGiven()) {
            throw new Refusal("Something was shared because the person agreed, but you say that they did not agree or could not decide. "
                    + "Choose the basis that really holds, or correct the answer about consent.");
        }
    }
}
