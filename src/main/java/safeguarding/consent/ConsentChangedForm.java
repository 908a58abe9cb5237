package safeguarding.consent;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** They take back what they agreed to, or agree to more, whatever is under way (LA-16). Taking back asks for nothing but the no itself. */
@Component
class ConsentChangedForm implements AtAnyTime<ConsentChanged> {

    private final Clock clock;

    ConsentChangedForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "consentChanged";
    }

    @Override
    public ConsentChanged read(String reference, Answers answers) {
        String heldOn = answers.text("heldOn");
        return new ConsentChanged(heldOn == null ? null : LocalDate.parse(heldOn), answers.as(ConsentAnswer.class),
                answers.as(Understanding.class));
    }

    @Override
    public Gate<ConsentChanged> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(ConsentChanged changed, Submission submission) {
        if (changed.heldOn() != null && changed.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("The day they told you is in the future. Put in today or an earlier day.");
        }
        if (changed.consent().consent() == null) {
            throw new Refusal("Please say whether they agree. That is what this form is for.");
        }
        if (!changed.consent().saysToWhat()) {
            throw new Refusal("You say that they agree, but not to what. Please tick what it is that they agree to.");
        }
        if (changed.consent().consent() == Agreement.GIVEN && changed.understanding().consentUnderstood() != YesNo.YES) {
            throw new Refusal("You say that they agree, but not that they understand what may get better and what may get worse. "
                    + "Explain it again and choose “Yes”, or choose that they are not able to decide this.");
        }
        if (!changed.consent().isRefusalExplained()) {
            throw new Refusal("You say that you will go on although they do not agree, but not why. Please write down why, "
                    + "or choose that we do as they ask.");
        }
    }
}
