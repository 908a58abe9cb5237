package safeguarding.closure;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.StageVisit;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** Finds the closing work that a manager is asked to agree to. */
@Component
class LookBack {

    private static final Set<String> CLOSING = Set.of(FeedbackConversationForm.ID, PrepareClosureForm.ID);

    private final Journal journal;
    private final Enquiries enquiries;
    private final FeedbackConversationForm feedback;

    LookBack(Journal journal, Enquiries enquiries, FeedbackConversationForm feedback) {
        this.journal = journal;
        this.enquiries = enquiries;
        this.feedback = feedback;
    }

    ClosingWork at(String reference) {
        Optional<Entry> prepared = journal.inThisVisit(reference, PrepareClosureForm.ID);
        return new ClosingWork(
                journal.inThisVisit(reference, FeedbackConversationForm.ID).filter(this::isComplete).map(Entry::id).orElse(null),
                prepared.map(Entry::id).orElse(null), prepared.map(Entry::writtenBy).orElse(null), workers(reference));
    }

    /** The feedback conversation of this visit, once nothing is missing from it. */
    Optional<FeedbackConversation> feedback(String reference) {
        return journal.inThisVisit(reference, FeedbackConversationForm.ID).filter(this::isComplete)
                .map(entry -> feedback.read(reference, entry.answers()));
    }

    private boolean isComplete(Entry entry) {
        return feedback.gate().isOpen(feedback.read(entry.reference(), entry.answers()));
    }

    private Set<String> workers(String reference) {
        Instant began = enquiries.current(reference).map(StageVisit::beganAt).orElse(Instant.MIN);
        return journal.of(reference).stream().filter(entry -> CLOSING.contains(entry.form()))
                .filter(entry -> !entry.writtenAt().isBefore(began)).map(Entry::writtenBy).collect(Collectors.toUnmodifiableSet());
    }
}
