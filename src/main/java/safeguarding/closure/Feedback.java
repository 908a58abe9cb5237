package safeguarding.closure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Journal;

/** Reads back what people told us at the end. */
@Component
@Transactional(readOnly = true)
public class Feedback {

    private final Journal journal;

    Feedback(Journal journal) {
        this.journal = journal;
    }

    /** The feedback of this enquiry as it was last written down, even if something is still missing from it (SG-64). */
    public Optional<FeedbackGiven> last(String reference) {
        return journal.last(reference, FeedbackConversationForm.ID)
                .map(entry -> FeedbackGiven.of(entry.id(), entry.answers().as(FeedbackAnswer.class), entry.answers().as(AsHoped.class)));
    }
}
