package safeguarding.outcomes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Stage;
import safeguarding.gate.Refusal;

/** The door of every stage. It holds even if a drawing has lost its gateway. */
@Component
@Transactional
public class StageEntry {

    private final Enquiries enquiries;
    private final WishesRecord wishes;

    StageEntry(Enquiries enquiries, WishesRecord wishes) {
        this.enquiries = enquiries;
        this.wishes = wishes;
    }

    /** @throws Refusal when a stage after the first conversation would begin without current outcomes (SG-05) */
    public void enter(String reference, Stage stage) {
        if (stage.followsFirstConversation() && !wishes.areCurrent(reference)) {
            throw new Refusal("This stage cannot begin yet: first ask the person whether they still want the same things, and write it down.");
        }
        enquiries.enter(reference, stage);
    }
}
