package safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.capacity.AdvocacyDuty;

/** {@code ${advocacy.decide(execution)}} in the models: the table says which advocate is needed, and the record keeps it (LA-15, SG-28). */
@Component("advocacy")
public class AdvocacyQuestion {

    private final AdvocacyDuty duty;

    AdvocacyQuestion(@Lazy AdvocacyDuty duty) {
        this.duty = duty;
    }

    /** Decides on what was last written down about who helps them to be heard. */
    public void decide(DelegateExecution execution) {
        Plainly.refused(() -> duty.decide(execution.getProcessBusinessKey()));
    }
}
