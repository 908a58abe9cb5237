package safeguarding.reopening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.journal.Entry;

/** Each time an enquiry was opened again, with the reason (MY-01b). */
@Component
@Transactional
public class Reopenings {

    private final Enquiries enquiries;
    private final JdbcClient jdbc;

    Reopenings(Enquiries enquiries, JdbcClient jdbc) {
        this.enquiries = enquiries;
        this.jdbc = jdbc;
    }

    /** The journal line that opened the enquiry again last; 0 when it never was. */
    @Transactional(readOnly = true)
    public long last(String reference) {
        return jdbc.sql("select coalesce(max(entry_id), 0) from reopening where reference = ?").param(reference).query(Long.class).single();
    }

    boolean isOpen(String reference) {
        return enquiries.get(reference).ending() == null;
    }

    void open(Entry decision, String because) {
        jdbc.sql("insert into reopening (entry_id, reference, because) values (?, ?, ?)")
                .params(decision.id(), decision.reference(), because).update();
        enquiries.reopen(decision.reference());
    }
}
