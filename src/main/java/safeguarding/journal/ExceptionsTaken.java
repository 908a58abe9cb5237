package safeguarding.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each time a worker went on without something, with the reason: counted, and visible to managers. */
@Component
@Transactional
public class ExceptionsTaken implements Keeper {

    private final JdbcClient jdbc;

    ExceptionsTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ground DANGER_TO_LIFE, COULD_NOT_BE_ASKED, PERSON_ASKED_TO_WAIT or OTHER */
    public record ExceptionTaken(long entryId, String form, String ground, String because) {
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        if (answers.has("goOnWithout") && answers.has("goOnBecause")) {
            jdbc.sql("insert into gate_exception (entry_id, ground, because) values (?, ?, ?)")
                    .params(entry.id(), answers.text("goOnWithout"), answers.text("goOnBecause")).update();
        }
    }

    /** Those of one enquiry, oldest first. */
    public List<ExceptionTaken> of(String reference) {
        return jdbc.sql("""
                select x.entry_id, e.form, x.ground, x.because from gate_exception x join journal_entry e on e.id = x.entry_id
                where e.reference = ? order by x.entry_id""").param(reference).query(ExceptionTaken.class).list();
    }
}
