package safeguarding.pace;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;

/** They are ready to go on before the day they chose, and need not wait for it. */
@Component
class ReadyToGoOnForm implements AtAnyTime<ReadyToGoOn> {

    private final PaceLocks locks;
    private final Pauses pauses;

    ReadyToGoOnForm(PaceLocks locks, Pauses pauses) {
        this.locks = locks;
        this.pauses = pauses;
    }

    @Override
    public String id() {
        return "readyToGoOn";
    }

    @Override
    public ReadyToGoOn read(String reference, Answers answers) {
        return answers.as(ReadyToGoOn.class);
    }

    @Override
    public Gate<ReadyToGoOn> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(ReadyToGoOn ready, Submission submission) {
        locks.notInTheFuture(ready.heldOn());
        if (!pauses.isPaused(submission.reference())) {
            throw new Refusal("Nobody asked us to wait in this enquiry, or they are ready already. Its tasks are in Tasklist: "
                    + "write down there what they said.");
        }
    }

    @Override
    public void keep(ReadyToGoOn ready, Entry entry) {
        pauses.ended(entry, ready.heldOn());
    }
}
