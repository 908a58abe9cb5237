package safeguarding.report.one;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.UkDay;
import safeguarding.people.Names;
import safeguarding.report.register.Register;
import safeguarding.report.register.Row;
import safeguarding.report.work.OpenWork;

/** Who has an enquiry now, and what they are to do in it. */
@Component
@Transactional(readOnly = true)
public class Holding {

    private final Register register;
    private final OpenWork work;
    private final Names names;
    private final Clock clock;

    Holding(Register register, OpenWork work, Names names, Clock clock) {
        this.register = register;
        this.work = work;
        this.names = names;
        this.clock = clock;
    }

    /** @throws safeguarding.gate.Refusal when no enquiry has this reference, or it is kept from the reader: the two cannot be told apart */
    public Row of(String reference, String reader) {
        return register.one(reference, reader).orElseThrow(() -> Enquiries.unknown(reference));
    }

    /** The open tasks, oldest first. */
    public List<OpenTask> tasks(String reference) {
        return work.in(List.of(reference)).stream().map(task -> new OpenTask(task.name(),
                task.assignee() == null ? "Nobody has claimed it" : "With " + names.of(task.assignee()), when(task), task.isOverdue(clock.instant()))).toList();
    }

    private String when(OpenWork.Task task) {
        String open = "open since " + UkDay.of(WorkingDays.dayOf(task.since()));
        if (task.rests(clock.instant())) {
            return open + ", rests until " + UkDay.of(WorkingDays.dayOf(task.waitsUntil())) + " at the person’s pace";
        }
        return task.due() == null ? open : open + ", due " + UkDay.of(WorkingDays.dayOf(task.due()));
    }
}
