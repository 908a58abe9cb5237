package safeguarding.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.journal.Reaching;

/** {@code ${enquiry.tell(execution, 'riskRisen')}} in the models: what happened at any time becomes visible in the enquiry's own drawing. */
@Component("enquiry")
public class TellEnquiry {

    private final RuntimeService instances;
    private final Reaching reaching;

    TellEnquiry(@Lazy RuntimeService instances, @Lazy Reaching reaching) {
        this.instances = instances;
        this.reaching = reaching;
    }

    /**
     * Starts, or goes on with, whatever the enquiry's drawing does on this message. What a shared drawing tells may go unheard; what a
     * worker has just told may not, as long as the person lives.
     */
    public void tell(DelegateExecution execution, String message) {
        String reference = execution.getProcessBusinessKey();
        boolean heard = !instances.createMessageCorrelation(message).processInstanceBusinessKey(reference).correlateAllWithResult().isEmpty();
        if (!heard && isToldByAWorker(execution, message) && !reaching.hasDied(reference)) {
            Plainly.refused(() -> {
                throw new Refusal("This enquiry began on an older drawing, which does not know what to do with this. Nothing was saved: "
                        + "please tell a manager, and a process owner.");
            });
        }
    }

    private static boolean isToldByAWorker(DelegateExecution execution, String message) {
        return message.equals(((ExecutionEntity) execution).getProcessDefinition().getKey());
    }

    /** Begins the enquiry anew where its drawing says that it is opened again (MY-01b). */
    public void openAgain(DelegateExecution execution) {
        instances.createMessageCorrelation("openedAgain").processInstanceBusinessKey(execution.getProcessBusinessKey())
                .correlateStartMessage();
    }
}
