package safeguarding.handover;

import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** Whose task it is to answer what was asked last (MY-07). */
@Component
@Transactional(readOnly = true)
public class AskedColleagues {

    private final Journal journal;
    private final Colleagues colleagues;

    AskedColleagues(Journal journal, @Lazy Colleagues colleagues) {
        this.journal = journal;
        this.colleagues = colleagues;
    }

    /** Who says whether the enquiry is taken on: the colleague; for another organisation whoever asked it, who writes down its answer. */
    public String receiver(String reference) {
        Entry asked = asked(reference, TransferAskedForm.ID);
        return cameBackTo(asked, AcceptTransferForm.ID).orElseGet(() ->
                Receiver.COLLEAGUE_HERE.name().equals(asked.answers().text("receiver")) ? known(asked, "receiverName") : asked.writtenBy());
    }

    /** Who was asked for advice. */
    public String adviser(String reference) {
        Entry asked = asked(reference, AdviceAskedForm.ID);
        return cameBackTo(asked, GiveAdviceForm.ID).orElseGet(() -> known(asked, "adviser"));
    }

    /** An answer newer than the question has just come back from its gate: it goes to whoever gave it. */
    private Optional<String> cameBackTo(Entry asked, String answering) {
        return journal.last(asked.reference(), answering).filter(answer -> answer.id() > asked.id()).map(Entry::writtenBy);
    }

    private String known(Entry asked, String field) {
        return colleagues.userId(asked.answers().text(field)).orElseThrow(() ->
                new Refusal("Nobody who works on enquiries here is called “" + asked.answers().text(field) + "”."));
    }

    private Entry asked(String reference, String form) {
        return journal.last(reference, form).orElseThrow(() -> new Refusal("Nobody has been asked yet. Please start this from Tasklist, with its form."));
    }
}
