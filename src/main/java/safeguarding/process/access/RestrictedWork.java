package safeguarding.process.access;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.restricted.Restrictions;
import safeguarding.restricted.SeenElsewhere;

/** Keeps the open work of restricted enquiries with those who may read them: what is open when it is decided, and what comes up later. */
@Component
public class RestrictedWork implements SeenElsewhere {

    private final Restrictions restrictions;
    private final KeptFromView view;
    private final ProcessEngineConfigurationImpl engine;
    private final TaskService tasks;
    private final RuntimeService instances;

    RestrictedWork(@Lazy Restrictions restrictions, KeptFromView view, @Lazy ProcessEngineConfigurationImpl engine, @Lazy TaskService tasks,
            @Lazy RuntimeService instances) {
        this.restrictions = restrictions;
        this.view = view;
        this.engine = engine;
        this.tasks = tasks;
        this.instances = instances;
    }

    @Override
    public void changed(String reference) {
        Optional<Set<String>> readers = restrictions.readers(reference);
        inTheEngine(() -> {
            for (ProcessInstance instance : instances.createProcessInstanceQuery().processInstanceBusinessKey(reference).list()) {
                readers.ifPresentOrElse(some -> view.keepInstance(instance.getId(), some), () -> view.giveBackInstance(instance.getId()));
            }
            for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(reference).list()) {
                TaskEntity open = Context.getCommandContext().getTaskManager().findTaskById(task.getId());
                readers.ifPresentOrElse(some -> keep(open, some), () -> view.giveBack(open));
            }
        });
    }

    /** A task that has just come up. */
    public void keep(DelegateTask created) {
        restrictions.readers(reference(created)).ifPresent(readers -> inTheEngine(() -> view.keep(created, readers)));
    }

    /** An instance of a drawing that has just begun. */
    public void keepInstance(String instance, String reference) {
        restrictions.readers(reference).ifPresent(readers -> inTheEngine(() -> view.keepInstance(instance, readers)));
    }

    /** True when this user may be given work of this enquiry. */
    public boolean isFor(String user, String reference) {
        return restrictions.mayRead(user, reference);
    }

    /** @throws Refusal when the task was given to somebody who may not read the enquiry */
    public void refuseOthers(DelegateTask assigned) {
        Refusal.when(assigned.getAssignee() != null && !isFor(assigned.getAssignee(), reference(assigned)), "Only named people may work on this "
                + "enquiry, and " + assigned.getAssignee() + " is not one of them. A manager who may read it can name them.");
    }

    /** Whoever held it and may not read it any more gives it back to their group. */
    private void keep(TaskEntity task, Set<String> readers) {
        if (task.getAssignee() != null && !readers.contains(task.getAssignee())) {
            Refusal.when(KeptFromView.groupsOf(task).isEmpty(), "“" + task.getName() + "” waits for " + task.getAssignee()
                    + " and for nobody else. Name them too, or ask them to answer first.");
            task.setAssignee(null);
        }
        view.keep(task, readers);
    }

    /** Whoever works just now need not have the right to see who is in which group. */
    private void inTheEngine(Runnable work) {
        Command<Void> command = context -> context.runWithoutAuthorization(() -> {
            work.run();
            return null;
        });
        engine.getCommandExecutorTxRequired().execute(command);
    }

    private static String reference(DelegateTask task) {
        return ((TaskEntity) task).getExecution().getProcessBusinessKey();
    }
}
