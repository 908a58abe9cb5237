package safeguarding.process;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;

/** Working an enquiry without a browser, as a signed-in person with that person's rights: the same doors as Tasklist. */
@Component
public class Work {

    /** An open task. @param form the form it is done with */
    public record OpenTask(String id, String form, String name, String assignee) {
    }

    private static final String USER_TASK = "userTask_";

    private final FormService forms;
    private final TaskService tasks;
    private final IdentityService identity;
    private final RepositoryService repository;

    Work(FormService forms, TaskService tasks, IdentityService identity, RepositoryService repository) {
        this.forms = forms;
        this.tasks = tasks;
        this.identity = identity;
        this.repository = repository;
    }

    /** Raises a concern. @return the new enquiry's reference @throws Refusal as the form would show it */
    public String raise(String user, Map<String, Object> answers) {
        return as(user, () -> forms.submitStartForm(latest("enquiry"), answers).getBusinessKey());
    }

    /** True when this form is not a task's but starts something, at any time. */
    public boolean startsSomething(String form) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(form).startableInTasklist().latestVersion().count() > 0;
    }

    /** Starts what can happen at any time, with its form. @throws Refusal as the form would show it */
    public void start(String user, String form, Map<String, Object> answers) {
        as(user, () -> forms.submitStartForm(latest(form), answers));
    }

    /** What is open in this enquiry, for whoever asks. */
    public List<OpenTask> open(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).orderByTaskCreateTime().asc().list().stream()
                .map(Work::open).toList();
    }

    /** True when this person is in a group that the task is for. */
    public boolean isFor(String user, OpenTask task) {
        return tasks.createTaskQuery().taskId(task.id()).taskCandidateUser(user).count() > 0;
    }

    /** Claims a task. @throws Refusal when someone else has, or it is not for this person */
    public void claim(String user, OpenTask task) {
        as(user, () -> {
            tasks.claim(task.id(), user);
            return null;
        });
    }

    /** Claims a task, if nobody has, and hands its form in. @throws Refusal as the form would show it */
    public void handIn(String user, OpenTask task, Map<String, Object> answers) {
        if (task.assignee() == null) {
            claim(user, task);
        }
        as(user, () -> {
            forms.submitTaskForm(task.id(), answers);
            return null;
        });
    }

    /** The values a form opens with. */
    public Map<String, Object> shown(String user, OpenTask task) {
        return as(user, () -> forms.getTaskFormVariables(task.id()));
    }

    private String latest(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().list().stream()
                .map(ProcessDefinition::getId).findFirst().orElseThrow(() -> new Refusal("There is no “" + process + "” that you may start."));
    }

    private <T> T as(String user, Supplier<T> work) {
        identity.setAuthentication(user, identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList());
        try {
            return work.get();
        } catch (AuthorizationException forbidden) {
            throw new Refusal(user + " does not have the right to do this.");
        } catch (ProcessEngineException refused) {
            throw refusalIn(refused);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static RuntimeException refusalIn(ProcessEngineException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return thrown;
    }

    private static OpenTask open(Task task) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey().replaceFirst("^" + USER_TASK, ""), task.getName(), task.getAssignee());
    }
}
