package safeguarding.reopening;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/** A manager's answer to whoever came back. The components are the form's field keys. */
record ReopeningDecision(YesNo reopen, String reopenDecisionBecause, String whatToDoFirst, LocalDate decidedOn, String insteadOf,
        String whoWasTold) {

    boolean isYes() {
        return reopen == YesNo.YES;
    }

    boolean isNo() {
        return reopen == YesNo.NO;
    }
}
