package safeguarding.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;

/** Two clocks: one runs while the person waits for us, the other while we wait for the person. */
@Component
@Transactional(readOnly = true)
public class Clocks {

    private final Enquiries enquiries;
    private final Pauses pauses;
    private final WorkingDays workingDays;

    Clocks(Enquiries enquiries, Pauses pauses, WorkingDays workingDays) {
        this.enquiries = enquiries;
        this.pauses = pauses;
        this.workingDays = workingDays;
    }

    /**
     * Working days since the concern was raised, up to today or the end of the enquiry.
     *
     * @param waitingForUs     only these can ever be too many
     * @param atThePersonsPace these are never counted against anyone
     */
    public record TwoClocks(int waitingForUs, int atThePersonsPace) {
    }

    /** @throws safeguarding.gate.Refusal when no enquiry has this reference */
    public TwoClocks of(String reference) {
        Enquiry enquiry = enquiries.get(reference);
        Instant end = enquiry.endedAt();
        LocalDate from = WorkingDays.dayOf(enquiry.raisedAt());
        LocalDate to = end == null ? workingDays.today() : WorkingDays.dayOf(end);
        int waited = waited(pauses.of(reference), from, to);
        return new TwoClocks(workingDays.between(from, to) - waited, waited);
    }

    /** The working days between these two days that this person asked us to wait. */
    public int waited(String reference, LocalDate from, LocalDate to) {
        return waited(pauses.of(reference), from, to);
    }

    /** How many of the working days between these two days fall into the pauses. */
    public int waited(List<Pause> waited, LocalDate from, LocalDate to) {
        return waited.stream().mapToInt(pause -> workingDays.between(later(pause.from(), from), earlier(pause.to(), to))).sum();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
