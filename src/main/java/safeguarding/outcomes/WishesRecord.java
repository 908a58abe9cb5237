package safeguarding.outcomes;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Forms;
import safeguarding.journal.Keeper;

/** Each time the person was asked, what came of it, and how much in control they felt. */
@Component
@Transactional
public class WishesRecord implements Keeper {

    private final JdbcClient jdbc;
    private final Forms forms;

    WishesRecord(JdbcClient jdbc, @org.springframework.context.annotation.Lazy Forms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        WishesAnswer answer = answers.as(WishesAnswer.class);
        if (answer.wishesAsked() != null) {
            add("wishes_asked", "asked", entry, answer, answer.wishesAsked().name(), answer.wishesNotAskedBecause());
        }
        if (answer.wishesRevisited() != null) {
            add("wishes_revisited", "revisited", entry, answer, answer.wishesRevisited().name(), answer.wishesNotDiscussedBecause());
        }
        if (answer.control() != null) {
            add("control_felt", "felt", entry, answer, answer.control().name(), null);
        }
    }

    /** Whether they were asked, when last recorded. */
    public Optional<WishesAsked> asked(String reference) {
        return jdbc.sql("select asked from wishes_asked where reference = ? order by entry_id desc limit 1")
                .param(reference).query(String.class).optional().map(WishesAsked::valueOf);
    }

    /**
     * True when the person's outcomes are on record and were asked about, or there is a reason why they were not,
     * since the work of the last stage was recorded (SG-05, SG-44, SG-52).
     */
    public boolean areCurrent(String reference) {
        return isOnRecord(reference) && lastTimeTheyWereAsked(reference) > lastStageWork(reference);
    }

    /** True when outcomes are in the ledger, or the record says why there are none. */
    public boolean isOnRecord(String reference) {
        return jdbc.sql("""
                select count(*) from wishes_asked a where a.reference = ? and (a.asked in ('NONE_EXPRESSED', 'DECLINED')
                  or a.asked = 'NOT_ASKED' and a.because is not null
                  or exists (select 1 from outcome o where o.reference = a.reference))""")
                .param(reference).query(Long.class).single() > 0;
    }

    private long lastTimeTheyWereAsked(String reference) {
        return jdbc.sql("""
                select coalesce(max(entry_id), 0) from (
                  select entry_id from wishes_revisited where reference = :reference
                    and (revisited <> 'NOT_DISCUSSED' or because is not null)
                  union all
                  select entry_id from wishes_asked where reference = :reference
                    and (asked <> 'NOT_ASKED' or because is not null)) as asked_about""")
                .param("reference", reference).query(Long.class).single();
    }

    private long lastStageWork(String reference) {
        List<String> stageWork = forms.stageWork();
        return stageWork.isEmpty() ? 0 : jdbc.sql(
                "select coalesce(max(id), 0) from journal_entry where reference = :reference and form in (:forms)")
                .param("reference", reference).param("forms", stageWork).query(Long.class).single();
    }

    private void add(String table, String column, Entry entry, WishesAnswer answer, String value, String because) {
        String[] reason = because == null ? new String[] {"", ""} : new String[] {", because", ", :because"};
        JdbcClient.StatementSpec insert = jdbc.sql("insert into " + table + " (entry_id, reference, voice, " + column + reason[0]
                + ") values (:entry, :reference, :voice, :value" + reason[1] + ")")
                .param("entry", entry.id()).param("reference", entry.reference())
                .param("voice", answer.voice().name()).param("value", value);
        (because == null ? insert : insert.param("because", because)).update();
    }
}
