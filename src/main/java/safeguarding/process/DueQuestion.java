package safeguarding.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;

/** {@code ${due.inWorkingDays(5)}} in the models: when we hope to have done it. It reminds; nothing closes or decides by it. */
@Component("due")
public class DueQuestion {

    private final WorkingDays workingDays;

    DueQuestion(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The end of that working day; 0 is today, or the next working day when today is none. */
    public Date inWorkingDays(int days) {
        return Date.from(workingDays.endOf(days));
    }
}
