package safeguarding.pace;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;

/** They ask us to wait. Their pace goes before ours; only what keeps someone safe goes on (MY-02b, X-05, X-06). */
@Component
class PauseAskedForm implements AtAnyTime<PauseAsked> {

    private final PaceLocks locks;
    private final Pauses pauses;

    PauseAskedForm(PaceLocks locks, Pauses pauses) {
        this.locks = locks;
        this.pauses = pauses;
    }

    @Override
    public String id() {
        return "pauseAsked";
    }

    @Override
    public PauseAsked read(String reference, Answers answers) {
        return answers.as(PauseAsked.class);
    }

    @Override
    public Gate<PauseAsked> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(PauseAsked pause, Submission submission) {
        locks.notInTheFuture(pause.heldOn());
        if (pauses.isPaused(submission.reference())) {
            throw new Refusal("We are waiting already. To wait longer, use the task “Ask whether they are ready to go on”: it is in the list "
                    + "“Waiting at the person’s pace”, and takes a new day.");
        }
        locks.ahead(pause.waitUntil());
    }

    @Override
    public void keep(PauseAsked pause, Entry entry) {
        pauses.asked(entry, pause.heldOn(), pause.waitUntil());
    }
}
