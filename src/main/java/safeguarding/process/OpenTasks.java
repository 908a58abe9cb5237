package safeguarding.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import safeguarding.web.TaskDirectory;

/** Finds the enquiry that an open task belongs to. */
@Component
class OpenTasks implements TaskDirectory {

    private final TaskService tasks;
    private final RuntimeService instances;

    OpenTasks(TaskService tasks, RuntimeService instances) {
        this.tasks = tasks;
        this.instances = instances;
    }

    @Override
    public Optional<String> referenceOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult()).map(Task::getProcessInstanceId)
                .map(id -> instances.createProcessInstanceQuery().processInstanceId(id).singleResult())
                .map(ProcessInstance::getBusinessKey);
    }
}
