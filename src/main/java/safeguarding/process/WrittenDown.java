package safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.journal.Journal;

/** A task ends only when its form is in the journal: completing it by another door is refused (LA-50). */
@Component
class WrittenDown implements ExecutionListener {

    private final Journal journal;

    WrittenDown(@Lazy Journal journal) {
        this.journal = journal;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled() && !((ExecutionEntity) execution).isDeleteRoot()) {
            Plainly.refused(() -> {
                if (!journal.isWritten(execution.getActivityInstanceId())) {
                    throw new Refusal("Please use the form to finish this task, so that what was said is written down.");
                }
            });
        }
    }
}
