package safeguarding.capacity;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** A question about capacity or advocacy, raised at any time. It asks little: the tasks that follow do the thinking (SG-25, SG-28). */
@Component
class CapacityQuestionForm implements AtAnyTime<CapacityAsked> {

    static final String ID = "capacityQuestion";

    private final Clock clock;

    CapacityQuestionForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public CapacityAsked read(String reference, Answers answers) {
        return answers.as(CapacityAsked.class);
    }

    @Override
    public Gate<CapacityAsked> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(CapacityAsked asked, Submission submission) {
        Lock.notStillToCome("The day the question came up", asked.heldOn(), clock);
    }
}
