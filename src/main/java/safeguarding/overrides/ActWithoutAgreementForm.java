package safeguarding.overrides;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;

/** Something must be done although the person does not agree; the reasons are asked for in the task that follows (LA-17, MY-01d). */
@Component
class ActWithoutAgreementForm implements AtAnyTime<ActionAsked> {

    static final String ID = "actWithoutAgreement";

    private static final Gate<ActionAsked> GATE = Gate.of();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ActionAsked read(String reference, Answers answers) {
        return answers.as(ActionAsked.class);
    }

    @Override
    public Gate<ActionAsked> gate() {
        return GATE;
    }

    @Override
    public boolean mayWait() {
        return false;
    }
}
