package safeguarding.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.risk.LinkedConcerns;

/** {@code ${linkedConcern.raise(execution)}} in the models: another adult at risk gets an enquiry of their own (LA-23, MY-01d). */
@Component("linkedConcern")
public class LinkedConcern {

    private static final String WHOLE_ENQUIRY = "enquiry";

    private final LinkedConcerns concerns;
    private final RuntimeService instances;

    LinkedConcern(@Lazy LinkedConcerns concerns, @Lazy RuntimeService instances) {
        this.concerns = concerns;
        this.instances = instances;
    }

    /** Raises the concern from what was just said, and begins its enquiry; all of it or nothing. */
    public void raise(DelegateExecution execution) {
        Plainly.refused(() -> {
            // the record comes first: an enquiry begins only with its reference
            instances.startProcessInstanceByKey(WHOLE_ENQUIRY, concerns.raise(execution.getProcessBusinessKey()));
        });
    }
}
