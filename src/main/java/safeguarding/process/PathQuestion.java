package safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.journal.Gates;

/** {@code ${path.leads(execution, 'review')}} in the models: asks the record which way was decided. */
@Component("path")
public class PathQuestion {

    private final Gates gates;

    PathQuestion(@Lazy Gates gates) {
        this.gates = gates;
    }

    /** True when the last recorded decision leads down this turning. */
    public boolean leads(DelegateExecution execution, String turning) {
        return gates.leads(execution.getProcessBusinessKey(), turning);
    }
}
