package safeguarding.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Offered;
import safeguarding.journal.Shown;

/** The actions that a form asks about, one by one: what became of each (SG-06, R-15). */
@Component
@Transactional(readOnly = true)
public class PromisedActions implements Shown {

    private final JdbcClient jdbc;
    private final ActionsDone actionsDone;

    PromisedActions(JdbcClient jdbc, ActionsDone actionsDone) {
        this.jdbc = jdbc;
        this.actionsDone = actionsDone;
    }

    /** An action that was promised. */
    public record Promised(long id, String what) {
    }

    /**
     * The actions that this form looks back to, oldest first. A form that makes a new plan looks back to the one before its own, also when
     * it came back and its own stands already.
     */
    public List<Promised> before(String reference, String form) {
        return jdbc.sql("""
                select id, what from action where entry_id = (select max(entry.id) from journal_entry entry
                  where entry.reference = :reference and entry.form in ('planningDiscussion', 'holdConference', 'holdReview')
                  and (entry.form <> :form or entry.visit_id <> (select max(visit.id) from stage_visit visit where visit.reference = :reference)))
                order by id""").param("reference", reference).param("form", form).query(Promised.class).list();
    }

    /** One row for each of them to start from, with what is on record already, so that nothing is typed twice. */
    public Map<String, Object> rows(String reference, String form) {
        Map<Long, Became> became = actionsDone.of(reference);
        List<Map<String, Object>> rows = before(reference, form).stream().map(promise -> row(promise, became.get(promise.id()))).toList();
        return rows.isEmpty() ? Map.of() : Map.of("actionsDone", rows);
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        return Map.of("actionOptions", before(reference, form).stream()
                .map(promise -> Map.of("value", String.valueOf(promise.id()), "label", Offered.shortened(promise.what()))).toList());
    }

    /** Every action that was ever part of a plan of this enquiry, in words, by its id. */
    public Map<String, String> words(String reference) {
        Map<String, String> words = new HashMap<>();
        jdbc.sql("select id, what from action where reference = ?").param(reference).query(Promised.class).list()
                .forEach(promise -> words.put(String.valueOf(promise.id()), promise.what()));
        return words;
    }

    private static Map<String, Object> row(Promised promise, Became became) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("action", String.valueOf(promise.id())));
        if (became != null) {
            row.put("done", became.done().name());
            row.put("doneOn", became.doneOn() == null ? null : became.doneOn().toString());
            row.put("because", became.because());
        }
        row.values().removeIf(value -> value == null);
        return row;
    }
}
