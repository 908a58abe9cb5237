package safeguarding.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.journal.Journal;
import safeguarding.pace.Deadlines;

/** {@code ${due.of(execution, 'planningDiscussion')}} in the models: when we hope to have done it. It reminds; nothing closes or decides by it. */
@Component("due")
public class DueQuestion {

    private final WorkingDays workingDays;
    private final Journal journal;
    private final Deadlines deadlines;
    private final HistoryService history;

    DueQuestion(WorkingDays workingDays, @Lazy Journal journal, @Lazy Deadlines deadlines, @Lazy HistoryService history) {
        this.history = history;
        this.workingDays = workingDays;
        this.journal = journal;
        this.deadlines = deadlines;
    }

    /** The end of the day by which we hope to have done this step, by the timescale that managers chose for it; null when there is none. */
    public Date of(DelegateExecution execution, String form) {
        return deadlines.of(execution.getProcessBusinessKey(), form).map(Date::from).orElse(null);
    }

    /** The end of that working day; 0 is today, or the next working day when today is none. */
    public Date inWorkingDays(int days) {
        return Date.from(workingDays.endOf(days));
    }

    /**
     * The day last answered to this question, at the start of that day: in this drawing if it was asked there, so that two of a kind that
     * run beside each other keep their own days, or else in any form; null when none was.
     */
    public Date day(DelegateExecution execution, String field) {
        String reference = execution.getProcessBusinessKey();
        List<String> here = history.createHistoricActivityInstanceQuery().processInstanceId(execution.getProcessInstanceId())
                .activityType("userTask").list().stream().map(HistoricActivityInstance::getId).toList();
        return journal.lastAnswer(reference, field, here).or(() -> journal.lastAnswer(reference, field))
                .map(day -> Date.from(WorkingDays.startOf(LocalDate.parse(day)))).orElse(null);
    }
}
