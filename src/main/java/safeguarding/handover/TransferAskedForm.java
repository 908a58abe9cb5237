package safeguarding.handover;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** Asks someone to take an enquiry on. It stays where it is until a named person has said yes (MY-07). */
@Component
class TransferAskedForm implements AtAnyTime<TransferAsked> {

    static final String ID = "transferAsked";

    private final SomeoneElse someoneElse;
    private final Unanswered unanswered;

    TransferAskedForm(SomeoneElse someoneElse, Unanswered unanswered) {
        this.someoneElse = someoneElse;
        this.unanswered = unanswered;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public TransferAsked read(String reference, Answers answers) {
        return answers.as(TransferAsked.class);
    }

    @Override
    public Gate<TransferAsked> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(TransferAsked asked, Submission submission) {
        if (asked.receiver() == Receiver.COLLEAGUE_HERE && asked.receiverName() != null) {
            someoneElse.named(asked.receiverName(), submission.by());
        }
        unanswered.of(submission.reference(), ID, AcceptTransferForm.ID).stream().findFirst().ifPresent(earlier -> {
            throw new Refusal("“" + earlier.answers().text("receiverName") + "” has been asked already and has not answered. Talk with them, "
                    + "or ask a manager to give the task “Say whether you take this on” to someone else.");
        });
    }
}
