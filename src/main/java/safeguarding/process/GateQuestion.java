package safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.journal.Gates;

/** {@code ${gate.isOpen(execution, 'form')}} in the models: asks the record whether all that this form must say is there. */
@Component("gate")
public class GateQuestion {

    private final Gates gates;

    GateQuestion(@Lazy Gates gates) {
        this.gates = gates;
    }

    /** True when nothing is missing, or a worker gave a reason for going on without it. */
    public boolean isOpen(DelegateExecution execution, String form) {
        return gates.isOpen(execution.getProcessBusinessKey(), form);
    }
}
