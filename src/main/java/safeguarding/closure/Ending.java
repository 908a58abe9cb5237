package safeguarding.closure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.enquiry.Stage;
import safeguarding.gate.Refusal;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.reopening.Reopenings;

/** The way out of an enquiry. It holds even if a drawing has lost its gateway. */
@Component
@Transactional
public class Ending {

    private final Enquiries enquiries;
    private final Reopenings reopenings;
    private final Journal journal;
    private final Gates gates;
    private final JdbcClient jdbc;

    Ending(Enquiries enquiries, Reopenings reopenings, Journal journal, Gates gates, JdbcClient jdbc) {
        this.enquiries = enquiries;
        this.reopenings = reopenings;
        this.journal = journal;
        this.gates = gates;
        this.jdbc = jdbc;
    }

    /**
     * Ends an enquiry that was closed by agreement, or a concern that never became an enquiry. Nothing ends when the person turns out
     * to be alive: the enquiry has begun anew (MY-03c).
     *
     * @throws Refusal when neither is on record: nothing closes without a feedback conversation (SG-60)
     */
    public void end(String reference) {
        if (beginsAnew(reference)) {
            return;
        }
        if (isClosedByAgreement(reference)) {
            enquiries.end(reference, Enquiry.Ending.CLOSED);
        } else if (enquiries.visits(reference).stream().allMatch(visit -> visit.stage() == Stage.CONCERN)) {
            enquiries.end(reference, Enquiry.Ending.ANSWERED_WITHOUT_ENQUIRY);
        } else {
            throw new Refusal("This enquiry cannot be closed yet: there is no feedback conversation on record that a manager has agreed to.");
        }
    }

    private boolean isClosedByAgreement(String reference) {
        return jdbc.sql("select count(*) from closure where reference = ? and agreed_entry > ?")
                .params(reference, reopenings.last(reference)).query(Long.class).single() > 0;
    }

    /** True when the last word on record is that the report of a death was a mistake; any work since has to end like any other. */
    private boolean beginsAnew(String reference) {
        return gates.leads(reference, "aliveAfterAll")
                && journal.newest(reference).filter(entry -> entry.form().equals("thinkAfterDeath")).isPresent();
    }
}
