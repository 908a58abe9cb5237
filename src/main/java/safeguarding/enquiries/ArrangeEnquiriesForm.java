package safeguarding.enquiries;

import org.springframework.stereotype.Component;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.ConsentRules;
import safeguarding.consent.Consents;
import safeguarding.consent.Scope;
import safeguarding.consent.SharesRules;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** Agrees who asks what, with the person's consent asked for again (LA-16, LA-30 to LA-34, Care Act 2014 s42(2)). */
@Component
class ArrangeEnquiriesForm implements Form<Arranging> {

    private static final Gate<Arranging> GATE = Gate.of(
            new Rule<>("enquiries", "Write down at least one enquiry; for each, say who asks and what about.",
                    "LA-30, Care Act 2014 s42(2)", arranging -> arranging.arrangements().saysWhoAsksWhat()),
            new Rule<>("impactOnPerson", "Say what these enquiries may mean for the person, and whether they could be less safe because of them.",
                    "LA-34", arranging -> arranging.arrangements().impactOnPerson() != null),
            new Rule<>("spokeWith", "Say who you asked whether they agree, so that it is clear whose answer this is.", "LA-16, X-02",
                    Arranging::saysWhoAnswered),
            ConsentRules.asked(Arranging::consent),
            ConsentRules.saysToWhat(Arranging::consent),
            ConsentRules.refusalAnswered(Arranging::consent),
            SharesRules.saysWhatAndWhy(Arranging::shares),
            SharesRules.saysWhetherTold(Arranging::shares),
            SharesRules.answersANo(Arranging::shares, Arranging::leavesANoUnanswered));

    private final Consents consents;

    ArrangeEnquiriesForm(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String id() {
        return "arrangeEnquiries";
    }

    @Override
    public Arranging read(String reference, Answers answers) {
        return new Arranging(answers.as(EnquiryArrangements.class), answers.as(ConsentAnswer.class),
                consents.isRefused(reference, Scope.SHARE_INFORMATION));
    }

    @Override
    public Gate<Arranging> gate() {
        return GATE;
    }

    @Override
    public void refuse(Arranging section, Submission submission) {
        if (section.sharesOnAConsentThatWasNotGiven()) {
            throw new Refusal("Something was shared because the person agreed, but you say that they did not agree or could not decide. "
                    + "Choose the basis that really holds, or correct the answer about consent.");
        }
    }
}
