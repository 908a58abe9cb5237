package safeguarding.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.handover.Colleagues;
import safeguarding.handover.Holders;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.people.Role;
import safeguarding.process.access.RestrictedWork;

/**
 * A task that comes back from its gate comes back to whoever filled it in, not to the team (design: nothing is retyped). A new one goes
 * to the colleague who took the enquiry on, if somebody did (MY-07). Neither happens to somebody who may not read the enquiry any more.
 */
@Component
class SameWorker implements TaskListener {

    private final Gates gates;
    private final Holders holders;
    private final Colleagues colleagues;
    private final RestrictedWork restricted;

    SameWorker(@Lazy Gates gates, @Lazy Holders holders, @Lazy Colleagues colleagues, RestrictedWork restricted) {
        this.gates = gates;
        this.holders = holders;
        this.colleagues = colleagues;
        this.restricted = restricted;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskEntity created = (TaskEntity) task;
        if (task.getAssignee() == null && created.getTaskDefinition().getCamundaFormDefinitionKey() != null) {
            String reference = created.getExecution().getProcessBusinessKey();
            String form = created.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
            gates.cameBack(reference, form).map(Entry::writtenBy).or(() -> holder(reference, task))
                    .filter(worker -> restricted.isFor(worker, reference)).ifPresent(task::setAssignee);
        }
    }

    /** Someone who has left since holds nothing: then it is the team's again. */
    private Optional<String> holder(String reference, DelegateTask task) {
        return task.getCandidates().stream().anyMatch(candidate -> Role.PRACTITIONER.group().equals(candidate.getGroupId()))
                ? holders.holder(reference).flatMap(colleagues::userId) : Optional.empty();
    }
}
