package safeguarding.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.closure.Ending;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Stage;
import safeguarding.gate.Refusal;
import safeguarding.outcomes.StageEntry;

/** Tells the record when an enquiry enters a stage, leaves it, or ends. A stage is known by the id of its process. */
@Component
class StageSteps {

    private static final String WHOLE_ENQUIRY = "enquiry";

    private final Enquiries enquiries;
    private final StageEntry stages;
    private final Ending ending;

    StageSteps(@Lazy Enquiries enquiries, @Lazy StageEntry stages, @Lazy Ending ending) {
        this.enquiries = enquiries;
        this.stages = stages;
        this.ending = ending;
    }

    ExecutionListener begins() {
        return execution -> Plainly.refused(() -> {
            String reference = execution.getProcessBusinessKey();
            if (reference == null) {
                throw new Refusal("Nothing can begin without an enquiry. Please use “Raise a concern” and fill in its form.");
            }
            enquiries.get(reference);
            stage(execution).ifPresent(stage -> stages.enter(reference, stage));
        });
    }

    ExecutionListener ends() {
        return execution -> {
            if (!execution.isCanceled() && !((ExecutionEntity) execution).isDeleteRoot()) {
                Plainly.refused(() -> end(execution));
            }
        };
    }

    private void end(DelegateExecution execution) {
        stage(execution).ifPresent(stage -> enquiries.leave(execution.getProcessBusinessKey()));
        if (WHOLE_ENQUIRY.equals(processKey(execution))) {
            ending.end(execution.getProcessBusinessKey());
        }
    }

    private static Optional<Stage> stage(DelegateExecution execution) {
        return Stage.of(processKey(execution));
    }

    private static String processKey(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
