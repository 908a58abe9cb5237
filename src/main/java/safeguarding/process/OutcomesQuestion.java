package safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.outcomes.WishesRecord;

/** {@code ${outcomes.areCurrent(execution)}} in the models: are the person's outcomes on record and current? (SG-05) */
@Component("outcomes")
public class OutcomesQuestion {

    private final WishesRecord wishes;

    OutcomesQuestion(@Lazy WishesRecord wishes) {
        this.wishes = wishes;
    }

    /** True when they were asked about since the work of the last stage, or the record says why not. */
    public boolean areCurrent(DelegateExecution execution) {
        return wishes.areCurrent(execution.getProcessBusinessKey());
    }
}
