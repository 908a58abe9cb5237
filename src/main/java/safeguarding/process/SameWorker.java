package safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;

/** A task that comes back from its gate comes back to whoever filled it in, not to the team (design: nothing is retyped). */
@Component
class SameWorker implements TaskListener {

    private final Gates gates;

    SameWorker(@Lazy Gates gates) {
        this.gates = gates;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskEntity created = (TaskEntity) task;
        if (task.getAssignee() == null && created.getTaskDefinition().getCamundaFormDefinitionKey() != null) {
            String form = created.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
            gates.cameBack(created.getExecution().getProcessBusinessKey(), form).map(Entry::writtenBy).ifPresent(task::setAssignee);
        }
    }
}
