package safeguarding.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has taken an enquiry on from whom (MY-07). */
@Component
@Transactional(readOnly = true)
public class Holders {

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An enquiry that a named person has taken on.
     *
     * @param to the user id of a colleague here; null when it went to another organisation, and our own work stays where it is
     */
    public record TakenOn(String from, String to) {
    }

    /** The colleague here who took this enquiry on last; empty when nobody did, and it is the team's. */
    public Optional<String> holder(String reference) {
        return taken(reference).stream().map(TakenOn::to).filter(to -> to != null).findFirst();
    }

    /** The newest transfer that was accepted. */
    public Optional<TakenOn> newest(String reference) {
        return taken(reference).stream().findFirst();
    }

    private List<TakenOn> taken(String reference) {
        return jdbc.sql("select from_user, to_user from transfer where reference = ? and accepted = 'YES' order by entry_id desc")
                .param(reference).query((row, n) -> new TakenOn(row.getString(1), row.getString(2))).list();
    }
}
