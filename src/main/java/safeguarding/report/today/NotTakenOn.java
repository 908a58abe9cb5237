package safeguarding.report.today;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.work.OpenWork;

/** Open enquiries that nobody looks after: no task of theirs is claimed, and one has been open for days (MY-01b). */
@Component
class NotTakenOn implements Asking {

    private static final int WORKING_DAYS = 3;

    private final OpenWork work;
    private final Lines lines;
    private final WorkingDays workingDays;

    NotTakenOn(OpenWork work, Lines lines, WorkingDays workingDays) {
        this.work = work;
        this.lines = lines;
        this.workingDays = workingDays;
    }

    @Override
    public Matter about() {
        return Matter.NOT_TAKEN_ON;
    }

    @Override
    public Part ask(String reader, int first) {
        OpenWork.Some waiting = work.claimedByNobodySince(longAgo(workingDays, WORKING_DAYS), reader, first);
        return new Part(about(), waiting.count(), lines.of(waiting.first(), lines::openSince));
    }

    /** What was there before this moment has been there for so many working days. */
    static Instant longAgo(WorkingDays workingDays, int days) {
        LocalDate today = workingDays.today();
        LocalDate day = today;
        while (workingDays.between(day, today) < days) {
            day = day.minusDays(1);
        }
        return WorkingDays.startOf(day.plusDays(1));
    }
}
