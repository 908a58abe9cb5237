package safeguarding.handover;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** Whoever raised a concern can say that too little is done, and a manager has to answer (MY-09). */
@Component
class RaiserEscalatesForm implements AtAnyTime<Escalation> {

    static final String ID = "raiserEscalates";

    private final Clock clock;

    RaiserEscalatesForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Escalation read(String reference, Answers answers) {
        return answers.as(Escalation.class);
    }

    @Override
    public Gate<Escalation> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(Escalation escalation, Submission submission) {
        StillToCome.refuse(escalation.heldOn(), clock,
                "The day you heard from them is still to come. Please put the day on which you heard from them.");
    }
}
