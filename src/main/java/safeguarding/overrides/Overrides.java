package safeguarding.overrides;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of every decision to act without agreement (LA-16, LA-17). */
@Component
@Transactional(readOnly = true)
public class Overrides {

    private final JdbcClient jdbc;
    private final Clock clock;

    Overrides(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of one enquiry, oldest first. */
    public List<OverrideDecision> all(String reference) {
        return jdbc.sql("select * from override_standing where reference = ? order by id").param(reference)
                .query(OverrideDecision.class).list();
    }

    /** Those that allow an action against the person's wish now: what is urgent does not wait for the countersignature (SG-36). */
    public List<OverrideDecision> usable(String reference) {
        return all(reference).stream().filter(OverrideDecision::allows).toList();
    }

    /** Those of open enquiries whose day to look again has come, the longest overdue first (LA-17, R-12). */
    public List<OverrideDecision> dueForReview() {
        return jdbc.sql("""
                select allowing.* from override_that_allows allowing join enquiry on enquiry.reference = allowing.reference
                where enquiry.ending is null and allowing.review_on <= ? order by allowing.review_on, allowing.id""")
                .param(LocalDate.now(clock)).query(OverrideDecision.class).list();
    }

    /** Those that a manager has not looked at, the oldest first. */
    List<OverrideDecision> waiting(String reference) {
        return in(OverrideDecision.State.WAITS_FOR_COUNTERSIGNATURE, reference);
    }

    /** Those in force, first the one to look at soonest. */
    List<OverrideDecision> inForce(String reference) {
        return in(OverrideDecision.State.IN_FORCE, reference).stream().sorted(Comparator.comparing(OverrideDecision::reviewOn)).toList();
    }

    private List<OverrideDecision> in(OverrideDecision.State state, String reference) {
        return all(reference).stream().filter(decision -> decision.state() == state).toList();
    }
}
