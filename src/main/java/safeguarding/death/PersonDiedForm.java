package safeguarding.death;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** The person has died: everything open stops, and a manager thinks about what is still owed (MY-03c). */
@Component
class PersonDiedForm implements AtAnyTime<PersonDied> {

    static final String ID = "personDied";

    private final Clock clock;

    PersonDiedForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public PersonDied read(String reference, Answers answers) {
        return answers.as(PersonDied.class);
    }

    @Override
    public Gate<PersonDied> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(PersonDied death, Submission submission) {
        StillToCome.refuse(death.diedOn(), clock, "The day of the death is still to come. Please check the day and the year.");
        StillToCome.refuse(death.heldOn(), clock, "The day you heard of it is still to come. Please put the day on which you heard of it.");
        if (death.wasHeardOfBeforeItHappened()) {
            throw new Refusal("The day you heard of it is before the day of the death. Please check both days.");
        }
    }

    @Override
    public boolean mayWait() {
        return false;
    }
}
