package safeguarding.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.journal.Journal;
import safeguarding.pace.Pauses;

/**
 * When the person said on which day they want to hear from us next, or asked us to wait, the next task waits for that day: it stands in
 * the list of what waits at the person's pace and is not overdue before (SG-09, X-05). What never waits is left alone.
 */
@Component
class PersonsPace implements TaskListener {

    private final Journal journal;
    private final Pauses pauses;
    private final MayWait mayWait;
    private final WorkingDays workingDays;

    PersonsPace(@Lazy Journal journal, @Lazy Pauses pauses, MayWait mayWait, WorkingDays workingDays) {
        this.journal = journal;
        this.pauses = pauses;
        this.mayWait = mayWait;
        this.workingDays = workingDays;
    }

    @Override
    public void notify(DelegateTask task) {
        if (mayWait.test(task.getTaskDefinitionKey())) {
            String reference = ((TaskEntity) task).getExecution().getProcessBusinessKey();
            Stream.of(nextContact(reference), pauses.waitUntil(reference)).flatMap(Optional::stream)
                    .filter(day -> day.isAfter(workingDays.today())).max(Comparator.naturalOrder())
                    .map(WorkingDays::startOf).map(Date::from)
                    .filter(day -> task.getFollowUpDate() == null || task.getFollowUpDate().before(day))
                    .ifPresent(task::setFollowUpDate);
        }
    }

    private Optional<LocalDate> nextContact(String reference) {
        return journal.newest(reference).map(entry -> entry.answers().text("nextContactOn")).map(LocalDate::parse);
    }
}
