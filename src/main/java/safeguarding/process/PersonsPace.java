package safeguarding.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.journal.Journal;

/**
 * When the person said on which day they want to hear from us next, the next task waits for that day: it stands in the list
 * of what waits at the person's pace and is not overdue before (SG-09, X-05).
 */
@Component
class PersonsPace implements TaskListener {

    private final Journal journal;
    private final Clock clock;

    PersonsPace(@Lazy Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String reference = ((TaskEntity) task).getExecution().getProcessBusinessKey();
        journal.newest(reference).map(entry -> entry.answers().text("nextContactOn")).map(LocalDate::parse)
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .ifPresent(day -> task.setFollowUpDate(Date.from(day.atStartOfDay(WorkingDays.LONDON).toInstant())));
    }
}
