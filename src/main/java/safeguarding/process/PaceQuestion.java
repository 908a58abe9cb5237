package safeguarding.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.pace.Clocks;
import safeguarding.pace.Pause;
import safeguarding.pace.Pauses;

/** {@code ${pace.rest(execution)}} and {@code ${pace.goOn(execution)}} in the models: lays open work to rest at the person's wish (X-05, MY-02b). */
@Component("pace")
public class PaceQuestion {

    private final TaskService tasks;
    private final Pauses pauses;
    private final Clocks clocks;
    private final MayWait mayWait;
    private final WorkingDays workingDays;

    PaceQuestion(@Lazy TaskService tasks, @Lazy Pauses pauses, @Lazy Clocks clocks, MayWait mayWait, WorkingDays workingDays) {
        this.tasks = tasks;
        this.pauses = pauses;
        this.clocks = clocks;
        this.mayWait = mayWait;
        this.workingDays = workingDays;
    }

    /** What is open and may wait waits for the day they chose, unless it waits for a later one anyway. Nothing when they are ready. */
    public void rest(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        pauses.waitUntil(reference).map(WorkingDays::startOf).ifPresent(day -> {
            List<Instant> named = named(reference);
            open(reference).filter(task -> task.getFollowUpDate() == null || task.getFollowUpDate().toInstant().isBefore(day)
                    || named.contains(task.getFollowUpDate().toInstant())).forEach(task -> {
                        task.setFollowUpDate(Date.from(day));
                        tasks.saveTask(task);
                    });
        });
    }

    /** What was laid to rest is there again, and due as many working days later as they asked us to wait. */
    public void goOn(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        List<Instant> named = named(reference);
        List<Pause> waited = pauses.lastTime(reference);
        open(reference).filter(task -> task.getFollowUpDate() != null && named.contains(task.getFollowUpDate().toInstant()))
                .forEach(task -> {
                    task.setFollowUpDate(null);
                    task.setDueDate(moved(task, waited));
                    tasks.saveTask(task);
                });
    }

    private Date moved(Task task, List<Pause> pauses) {
        LocalDate opened = WorkingDays.dayOf(task.getCreateTime().toInstant());
        int waited = clocks.waited(pauses, opened, workingDays.today());
        return task.getDueDate() == null || waited == 0 ? task.getDueDate()
                : Date.from(workingDays.endOf(workingDays.after(WorkingDays.dayOf(task.getDueDate().toInstant()), waited)));
    }

    private Stream<Task> open(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .filter(task -> mayWait.test(task.getTaskDefinitionKey()));
    }

    private List<Instant> named(String reference) {
        return pauses.daysNamed(reference).stream().map(WorkingDays::startOf).toList();
    }
}
