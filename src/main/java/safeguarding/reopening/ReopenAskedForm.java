package safeguarding.reopening;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** Someone comes back after an enquiry was closed, as we told them they could (MY-01b). */
@Component
class ReopenAskedForm implements AtAnyTime<ReopenAsked> {

    private final Clock clock;

    ReopenAskedForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "reopenAsked";
    }

    @Override
    public Reach reach() {
        return Reach.ONCE_CLOSED;
    }

    @Override
    public ReopenAsked read(String reference, Answers answers) {
        return answers.as(ReopenAsked.class);
    }

    @Override
    public Gate<ReopenAsked> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(ReopenAsked asked, Submission submission) {
        StillToCome.refuse(asked.heldOn(), clock, "The day you heard of it is still to come. Please put the day on which you heard of it.");
    }

    @Override
    public boolean mayWait() {
        return false;
    }
}
