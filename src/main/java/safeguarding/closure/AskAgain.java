package safeguarding.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.FullName;

/** Who agreed that someone independent asks them again after the closing, and has not been asked yet (SG-60, RO-04). */
@Component
@Transactional(readOnly = true)
public class AskAgain {

    /** Eight weeks, as the national outcomes framework has it. */
    private static final int DAYS = 56;

    /** Every one of the six questions was put to them since the last closing; not wanting to answer is an answer. */
    private static final String ANSWERED = """
            exists (select 1 from journal_entry asked where asked.reference = e.reference and asked.form = 'independentFeedback'
              and asked.id > (select max(closed.agreed_entry) from closure closed where closed.reference = e.reference)
              and (select count(*) from feedback_answer given where given.entry_id = asked.id and given.answer <> 'NOT_ASKED') = 6)""";

    private static final String DUE = """
            select e.reference, a.name, a.known_as, e.ended_at from enquiry e join adult a on a.id = e.adult_id
            join journal_entry talk on talk.reference = e.reference and talk.form = 'feedbackConversation'
              and talk.id = (select max(last.id) from journal_entry last where last.reference = e.reference and last.form = 'feedbackConversation')
            join answer agreed on agreed.entry_id = talk.id and agreed.field = 'consentToContactLater' and agreed.words = 'YES'
            where e.ending = 'CLOSED' and e.ended_at >= :since and not\s""" + ANSWERED + """
            \sand not exists (select 1 from journal_entry death where death.reference = e.reference and death.form = 'personDied'
              and not exists (select 1 from journal_entry thought join answer mistake on mistake.entry_id = thought.id
                and mistake.field = 'deathConfirmed' and mistake.words = 'NO_A_MISTAKE'
                where thought.reference = e.reference and thought.form = 'thinkAfterDeath' and thought.id > death.id))
            and (e.reference not in (select reference from restricted_enquiry)
              or exists (select 1 from restricted_reader r where r.reference = e.reference and r.user_id = :reader))
            order by e.ended_at, e.reference""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AskAgain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One person to ask.
     *
     * @param whose    the person's name, and in brackets what they like to be called
     * @param lastDay  the last day on which they may be asked
     * @param daysLeft how many days that is from today; 0 is today
     */
    public record Due(String reference, String whose, LocalDate closedOn, LocalDate lastDay, long daysLeft) {
    }

    /** Everyone to ask who this reader may know of, who has the fewest days left first. */
    public List<Due> due(String reader) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(DUE).param("since", today.minusDays(DAYS).atStartOfDay(clock.getZone()).toOffsetDateTime()).param("reader", reader)
                .query((row, n) -> due(row.getString("reference"), new FullName(row.getString("name"), row.getString("known_as")).words(), LocalDate.ofInstant(
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(), clock.getZone()), today)).list();
    }

    /** The last day on which somebody may ask after that closing. */
    static LocalDate lastDay(LocalDate closedOn) {
        return closedOn.plusDays(DAYS);
    }

    /** True once someone independent had an answer to each of the six questions since the enquiry was closed last. */
    boolean isAnswered(String reference) {
        return jdbc.sql("select count(*) from enquiry e where e.reference = ? and " + ANSWERED).param(reference).query(Long.class).single() > 0;
    }

    private static Due due(String reference, String whose, LocalDate closedOn, LocalDate today) {
        return new Due(reference, whose, closedOn, lastDay(closedOn), ChronoUnit.DAYS.between(today, lastDay(closedOn)));
    }
}
