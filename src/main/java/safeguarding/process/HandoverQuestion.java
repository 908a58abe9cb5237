package safeguarding.process;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.handover.AskedColleagues;
import safeguarding.handover.Holders;
import safeguarding.people.Role;

/** {@code ${handover.receiver(execution)}} in the models: whose task it is, and the handing over itself (MY-07). */
@Component("handover")
public class HandoverQuestion {

    /** These are one person's own answers, and a manager's decision is never handed on with the work. */
    private static final Set<String> STAY = Set.of("userTask_acceptTransfer", "userTask_giveAdvice");

    private final AskedColleagues asked;
    private final Holders holders;
    private final TaskService tasks;

    HandoverQuestion(@Lazy AskedColleagues asked, @Lazy Holders holders, @Lazy TaskService tasks) {
        this.asked = asked;
        this.holders = holders;
        this.tasks = tasks;
    }

    /** The user who says whether the enquiry is taken on. */
    public String receiver(DelegateExecution execution) {
        return Plainly.refused(() -> asked.receiver(execution.getProcessBusinessKey()));
    }

    /** The user who was asked for advice. */
    public String adviser(DelegateExecution execution) {
        return Plainly.refused(() -> asked.adviser(execution.getProcessBusinessKey()));
    }

    /**
     * Gives the work that was in the sender's hands, or in nobody's, to the colleague who took the enquiry on. When another organisation
     * did, what is open here stays where it is: the enquiry is still ours.
     */
    public void handOver(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        holders.newest(reference).filter(taken -> taken.to() != null).ifPresent(taken -> {
            work(reference).taskAssignee(taken.from()).list().forEach(task -> give(task, taken.to()));
            work(reference).taskUnassigned().list().forEach(task -> give(task, taken.to()));
        });
    }

    private TaskQuery work(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).taskCandidateGroup(Role.PRACTITIONER.group()).includeAssignedTasks();
    }

    private void give(Task task, String user) {
        if (!STAY.contains(task.getTaskDefinitionKey())) {
            tasks.setAssignee(task.getId(), user);
        }
    }
}
