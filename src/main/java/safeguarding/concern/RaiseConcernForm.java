package safeguarding.concern;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;

/**
 * The form that starts everything (SG-22, SG-23, SG-32). It has no gate: nobody with a frightened person on the phone is sent back.
 * What is wrong is refused by {@link Raising}, before there is an enquiry.
 */
@Component
class RaiseConcernForm implements Form<Concern> {

    static final String ID = "raiseConcern";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Concern read(String reference, Answers answers) {
        return Raising.read(answers);
    }

    @Override
    public Gate<Concern> gate() {
        return Gate.of();
    }
}
