package safeguarding.closure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.enquiry.Stage;
import safeguarding.gate.Refusal;

/** The way out of an enquiry. It holds even if a drawing has lost its gateway. */
@Component
@Transactional
public class Ending {

    private final Enquiries enquiries;
    private final JdbcClient jdbc;

    Ending(Enquiries enquiries, JdbcClient jdbc) {
        this.enquiries = enquiries;
        this.jdbc = jdbc;
    }

    /**
     * Ends an enquiry that was closed by agreement, or a concern that never became an enquiry.
     *
     * @throws Refusal when neither is on record: nothing closes without a feedback conversation (SG-60)
     */
    public void end(String reference) {
        if (isClosedByAgreement(reference)) {
            enquiries.end(reference, Enquiry.Ending.CLOSED);
        } else if (enquiries.visits(reference).stream().allMatch(visit -> visit.stage() == Stage.CONCERN)) {
            enquiries.end(reference, Enquiry.Ending.ANSWERED_WITHOUT_ENQUIRY);
        } else {
            throw new Refusal("This enquiry cannot be closed yet: there is no feedback conversation on record that a manager has agreed to.");
        }
    }

    private boolean isClosedByAgreement(String reference) {
        return jdbc.sql("select count(*) from closure where reference = ?").param(reference).query(Long.class).single() > 0;
    }
}
