package safeguarding.enquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;

/** All enquiries: opened, moved from stage to stage, ended, opened again. Nothing here deletes. */
@Component
@Transactional
public class Enquiries {

    private final EnquiryRows rows;
    private final StageVisits visits;
    private final Clock clock;

    Enquiries(EnquiryRows rows, StageVisits visits, Clock clock) {
        this.rows = rows;
        this.visits = visits;
        this.clock = clock;
    }

    /** Opens an enquiry about this adult and gives it the next reference, {@code SE-<year>-<6 digits>}. */
    public Enquiry open(Adult adult) {
        String reference = "SE-%d-%06d".formatted(LocalDate.now(clock).getYear(), rows.nextNumber());
        return rows.saveAndFlush(new Enquiry(reference, adult, clock.instant()));
    }

    public Optional<Enquiry> find(String reference) {
        return reference == null ? Optional.empty() : rows.findById(reference);
    }

    /** @throws Refusal when no enquiry has this reference */
    public Enquiry get(String reference) {
        return find(reference).orElseThrow(() -> unknown(reference));
    }

    /** What is said of a reference that does not exist, to whomever it does not exist for. */
    public static Refusal unknown(String reference) {
        return new Refusal("There is no enquiry with the reference " + reference + ". Please check the reference and try again.");
    }

    public List<Enquiry> all() {
        return rows.findAllByOrderByReference();
    }

    /** Moves the enquiry into a stage; the stage before it, if still under way, has ended. */
    public StageVisit enter(String reference, Stage stage) {
        leave(reference);
        get(reference).enter(stage);
        return visits.saveAndFlush(new StageVisit(reference, stage, clock.instant()));
    }

    /** Somebody has worked on it, and has it from then on. @param team the name of their team, or null */
    public void workedBy(String reference, String user, String team) {
        get(reference).workedBy(user, team);
    }

    /** The stage now under way has ended. */
    public void leave(String reference) {
        current(reference).filter(StageVisit::isUnderWay).ifPresent(visit -> visit.end(clock.instant()));
    }

    /** The stage the enquiry is in or was last in; empty before the first stage. */
    public Optional<StageVisit> current(String reference) {
        return visits.findFirstByReferenceOrderByIdDesc(reference);
    }

    /** Every visit to a stage, oldest first. */
    public List<StageVisit> visits(String reference) {
        return visits.findByReferenceOrderById(reference);
    }

    /** The enquiry has ended; its record stays. */
    public void end(String reference, Enquiry.Ending how) {
        get(reference).end(how, clock.instant());
    }

    /** The enquiry goes on under the same reference (MY-01b). */
    public void reopen(String reference) {
        get(reference).reopen();
    }
}
