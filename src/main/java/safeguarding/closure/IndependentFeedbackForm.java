package safeguarding.closure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;
import safeguarding.people.Voice;

/**
 * Someone who had no part in an enquiry asks how it was, up to eight weeks after it was closed; it stays closed (SG-60, RO-04). No task
 * follows that could ask for what is missing, so answers that would mean nothing without it are refused, with every word still in the form.
 */
@Component
class IndependentFeedbackForm implements AtAnyTime<IndependentFeedback> {

    static final String ID = "independentFeedback";

    private final IndependentLocks locks;
    private final JdbcClient jdbc;

    IndependentFeedbackForm(IndependentLocks locks, JdbcClient jdbc) {
        this.locks = locks;
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Reach reach() {
        return Reach.ONCE_CLOSED;
    }

    @Override
    public IndependentFeedback read(String reference, Answers answers) {
        return new IndependentFeedback(answers.as(IndependentAnswer.class), answers.as(HowWeWorked.class));
    }

    @Override
    public Gate<IndependentFeedback> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(IndependentFeedback feedback, Submission submission) {
        IndependentAnswer answer = feedback.answer();
        locks.refuse(submission.reference(), submission.by(), answer.heldOn());
        Refusal.when(!feedback.isHeld() && feedback.saysAnything(),
                "You say that you could not reach them, but some of the questions have an answer. Choose how you asked, or empty those answers.");
        Refusal.when(feedback.isHeld() && !feedback.saysAnything(),
                "None of the questions has an answer yet. Please choose what they said, also where they did not want to answer.");
        Refusal.when(feedback.isHeld() && answer.spokeWith() == null,
                "Please say whose answers these are: the person’s, those of someone who speaks for them, or an advocate’s.");
        Refusal.when(answer.spokeWith() != null && answer.spokeWith() != Voice.PERSON && answer.spokeWithName() == null,
                "Please write down the name of whoever answered for the person.");
        Refusal.when((!feedback.isHeld() || feedback.leftSomethingUnasked()) && answer.notAskedBecause() == null,
                "Something could not be asked: please say why.");
        Refusal.when(answer.betterAsked() == BetterAsked.ANSWERED && answer.couldHaveDoneBetter() == null,
                "They told you what we could have done better: please write it down.");
        BetterAsked.refuseIfItContradicts(answer.betterAsked(), answer.couldHaveDoneBetter());
    }

    @Override
    public void keep(IndependentFeedback feedback, Entry entry) {
        feedback.answer().replies().forEach((question, reply) -> jdbc.sql("insert into feedback_answer (entry_id, question, answer) values (?, ?, ?)")
                .params(entry.id(), question.name(), reply.name()).update());
    }

    /** Who only asks how it was does not have the enquiry. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }
}
