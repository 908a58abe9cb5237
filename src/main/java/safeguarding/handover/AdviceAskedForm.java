package safeguarding.handover;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;

/** Asks a colleague for advice, and keeps the work (MY-07). */
@Component
class AdviceAskedForm implements AtAnyTime<AdviceAsked> {

    static final String ID = "adviceAsked";

    private final SomeoneElse someoneElse;

    AdviceAskedForm(SomeoneElse someoneElse) {
        this.someoneElse = someoneElse;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public AdviceAsked read(String reference, Answers answers) {
        return answers.as(AdviceAsked.class);
    }

    @Override
    public Gate<AdviceAsked> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(AdviceAsked asked, Submission submission) {
        if (asked.adviser() != null) {
            someoneElse.named(asked.adviser(), submission.by());
        }
    }
}
