package safeguarding.plan;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;
import safeguarding.journal.Submission;

/** What became of what was promised: people do what they say they will, or the record says why not (SG-06, R-15). */
@Component
@Transactional
public class ActionsDone implements Keeper {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionsDone(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void refuse(Submission submission) {
        List<DoneRow> rows = submission.answers().as(DoneAnswer.class).actionsDone();
        Set<String> known = rows.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("select id from action where reference = ?")
                .param(submission.reference()).query(String.class).list());
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> {
            Refusal.when(!known.contains(row.action()),
                    "One of the rows about what was done is for an action that is not part of this enquiry. Please choose from the list.");
            Refusal.when(!seen.add(row.action()), "The same action stands twice in the list of what was done. Please keep one row for it.");
            Refusal.when(row.contradictsItself(),
                    "One of the actions has a day on which it was done, but you say that it was not done. Please change one of the two.");
            StillToCome.refuse(row.doneOn(), clock, "The day on which one of the actions was done is still to come. "
                    + "Please put the day on which it really was done, or leave it empty.");
        });
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        answers.as(DoneAnswer.class).actionsDone().stream().filter(row -> row.done() != null).forEach(row -> jdbc.sql("""
                insert into action_done (entry_id, action_id, reference, done, done_on, because)
                values (:entry, :action, :reference, :done, :doneOn, :because)""")
                .param("entry", entry.id()).param("action", Long.valueOf(row.action())).param("reference", entry.reference())
                .param("done", row.done().name()).param("doneOn", row.doneOn(), Types.DATE).param("because", row.because(), Types.VARCHAR).update());
    }

    /** What became of each action of an enquiry, by the id of the action; an action about which nobody said anything is absent. */
    @Transactional(readOnly = true)
    public Map<Long, Became> of(String reference) {
        Map<Long, Became> became = new HashMap<>();
        jdbc.sql("select action_id, done, done_on, because from action_done where reference = ? order by entry_id").param(reference)
                .query(row -> {
                    became.put(row.getLong("action_id"), new Became(Done.valueOf(row.getString("done")),
                            row.getObject("done_on", LocalDate.class), row.getString("because")));
                });
        return became;
    }
}
