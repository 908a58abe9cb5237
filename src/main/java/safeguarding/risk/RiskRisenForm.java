package safeguarding.risk;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** The risk has risen: safety comes first again, whatever else is going on (X-06, LA-34). */
@Component
class RiskRisenForm implements AtAnyTime<RiskRisen> {

    static final String ID = "riskRisen";

    private final Clock clock;

    RiskRisenForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public RiskRisen read(String reference, Answers answers) {
        return answers.as(RiskRisen.class);
    }

    @Override
    public Gate<RiskRisen> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(RiskRisen risen, Submission submission) {
        StillToCome.refuse(risen.heldOn(), clock, "The day you heard of it is still to come. Please put the day on which you heard of it.");
    }
}
