package safeguarding.declined;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** They do not want anything to happen: where the conversation about it begins (MY-01a, MY-03b). */
@Component
class PersonDeclinesForm implements AtAnyTime<Declined> {

    static final String ID = "personDeclines";

    private final Clock clock;

    PersonDeclinesForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Declined read(String reference, Answers answers) {
        return answers.as(Declined.class);
    }

    @Override
    public Gate<Declined> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(Declined declined, Submission submission) {
        Days.refuseIfStillToCome(declined.heldOn(), clock);
        if (declined.nextContactOn() != null && declined.nextContactOn().isBefore(LocalDate.now(clock))) {
            throw new Refusal("The day on which they want to hear from us is over already. Please put today or a later day, or leave it empty.");
        }
    }
}
