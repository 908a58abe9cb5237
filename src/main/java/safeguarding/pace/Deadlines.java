package safeguarding.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.StageVisit;
import safeguarding.journal.Journal;

/** When we hope to have done a step. Days that the person asked us to wait never count, and nothing is late before it begins (X-05, SG-09). */
@Component
@Transactional(readOnly = true)
public class Deadlines {

    private final Timescales timescales;
    private final WorkingDays workingDays;
    private final Clocks clocks;
    private final Enquiries enquiries;
    private final Journal journal;

    Deadlines(Timescales timescales, WorkingDays workingDays, Clocks clocks, Enquiries enquiries, Journal journal) {
        this.timescales = timescales;
        this.workingDays = workingDays;
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.journal = journal;
    }

    /** The end of that day, never earlier than the end of today; empty when no timescale is kept for this form. */
    public Optional<Instant> of(String reference, String form) {
        return timescales.of(form).map(timescale -> due(reference, timescale));
    }

    private Instant due(String reference, Timescale timescale) {
        LocalDate today = workingDays.today();
        LocalDate from = start(reference, timescale).orElse(today);
        LocalDate hoped = workingDays.after(from, timescale.workingDays() + clocks.waited(reference, from, today));
        return workingDays.endOf(hoped.isBefore(today) ? workingDays.after(today, 0) : hoped);
    }

    private Optional<LocalDate> start(String reference, Timescale timescale) {
        return switch (timescale.countedFrom()) {
            case TASK_OPENS -> Optional.empty();
            case CONCERN_RAISED -> begunAnew(reference) ? Optional.empty() : enquiries.find(reference)
                    .map(enquiry -> WorkingDays.dayOf(enquiry.raisedAt()));
            case FINDINGS_RECORDED -> journal.last(reference, "recordFindings").map(entry -> WorkingDays.dayOf(entry.writtenAt()));
            case DAY_AGREED -> journal.lastAnswer(reference, timescale.agreedIn()).map(LocalDate::parse);
        };
    }

    /** A stage that is gone through again has its time again. */
    private boolean begunAnew(String reference) {
        return enquiries.current(reference).map(StageVisit::stage)
                .map(stage -> enquiries.visits(reference).stream().filter(visit -> visit.stage() == stage).count() > 1).orElse(false);
    }
}
