package safeguarding.journal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.people.Voice;

/** The journal of every enquiry. It can be read and added to; nothing in it can be changed (LA-50). */
@Component
@Transactional
public class Journal {

    private final Entries entries;
    private final Enquiries enquiries;
    private final Clock clock;

    Journal(Entries entries, Enquiries enquiries, Clock clock) {
        this.entries = entries;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    /** Adds a line. @throws Refusal when this piece of work was handed in before */
    public Entry write(Submission submission) {
        if (isWritten(submission.workItem())) {
            throw alreadyWritten();
        }
        Voice voice = Optional.ofNullable(submission.answers().text("spokeWith")).map(Voice::valueOf).orElse(null);
        try {
            return entries.saveAndFlush(new Entry(submission, enquiries.current(submission.reference()).orElse(null), voice,
                    clock.instant(), StoredAnswers.write(submission.answers())));
        } catch (DataIntegrityViolationException someoneElseWasFaster) {
            throw alreadyWritten();
        }
    }

    private static Refusal alreadyWritten() {
        return new Refusal("This has already been handed in by you or by someone else. What was written then is kept. "
                + "What you typed now is still in this window: copy what you need before you leave it.");
    }

    /** True when this piece of work was handed in. */
    public boolean isWritten(String workItem) {
        return entries.existsByWorkItem(workItem);
    }

    /** The last time this form was filled in during the stage visit that is now under way, or that was last. */
    public Optional<Entry> inThisVisit(String reference, String form) {
        return enquiries.current(reference).flatMap(visit ->
                entries.findFirstByReferenceAndFormAndVisitIdOrderByIdDesc(reference, form, visit.id()));
    }

    /** The last time this form was filled in at all. */
    public Optional<Entry> last(String reference, String form) {
        return entries.findFirstByReferenceAndFormOrderByIdDesc(reference, form);
    }

    /** What was last answered to this question, in whichever form it was asked. */
    public Optional<String> lastAnswer(String reference, String field) {
        return entries.findAnswers(reference, field).stream().findFirst();
    }

    /** What was last answered to this question in one of these pieces of work. */
    public Optional<String> lastAnswer(String reference, String field, List<String> workItems) {
        return of(reference).stream().filter(entry -> workItems.contains(entry.workItem())).map(entry -> entry.answers().text(field))
                .filter(Objects::nonNull).reduce((earlier, later) -> later);
    }

    /** The line written last. */
    public Optional<Entry> newest(String reference) {
        return entries.findFirstByReferenceOrderByIdDesc(reference);
    }

    /** All lines of an enquiry, oldest first. */
    public List<Entry> of(String reference) {
        return entries.findByReferenceOrderById(reference);
    }
}
