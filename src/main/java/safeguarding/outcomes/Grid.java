package safeguarding.outcomes;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;
import safeguarding.people.Voice;

/** How safe the person is and how good their life is, as they see it and as the worker sees it, at the start and at the end (CP-24, LA-44). */
@Component
@Transactional
public class Grid implements Keeper {

    private static final String LAST_OF_EACH_VIEW = """
            select w.entry_id, w.whose_view, w.voice, w.wellbeing, w.safety
            from wellbeing_safety w join journal_entry e on e.id = w.entry_id where w.reference = :reference %s order by w.entry_id""";

    private final JdbcClient jdbc;

    Grid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose view it is. The two are never averaged: where they differ is what matters. */
    public enum View { PERSON_VIEW, WORKER_VIEW }

    /**
     * One place on the grid.
     *
     * @param entryId the journal line that says when and by whom it was written
     * @param voice   who answered; null for the worker's own view
     */
    public record Seen(long entryId, View view, Voice voice, GridReply wellbeing, GridReply safety) {
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        PersonView person = answers.as(PersonView.class);
        add(entry, View.PERSON_VIEW, answers.as(WishesAnswer.class).voice(), person.wellbeing(), person.safety());
        WorkerView worker = answers.as(WorkerView.class);
        add(entry, View.WORKER_VIEW, null, worker.workerWellbeing(), worker.workerSafety());
    }

    /** Each view as the first conversation left it; a view that was never complete is absent. */
    public Map<View, Seen> start(String reference) {
        return lastOfEachView(reference, "and e.stage = 'FIRST_CONVERSATION'");
    }

    /** Each view as it was last written down. */
    public Map<View, Seen> latest(String reference) {
        return lastOfEachView(reference, "");
    }

    private Map<View, Seen> lastOfEachView(String reference, String where) {
        Map<View, Seen> seen = new EnumMap<>(View.class);
        jdbc.sql(LAST_OF_EACH_VIEW.formatted(where)).param("reference", reference).query((row, n) -> new Seen(row.getLong("entry_id"),
                        View.valueOf(row.getString("whose_view")), row.getString("voice") == null ? null : Voice.valueOf(row.getString("voice")),
                        GridReply.valueOf(row.getString("wellbeing")), GridReply.valueOf(row.getString("safety"))))
                .list().forEach(one -> seen.put(one.view(), one));
        return seen;
    }

    /** One axis alone is no place on the grid: the journal keeps it, and the gate asks for the other. */
    private void add(Entry entry, View view, Voice voice, Enum<?> wellbeing, Enum<?> safety) {
        if (wellbeing != null && safety != null) {
            jdbc.sql("insert into wellbeing_safety (entry_id, reference, whose_view, voice, wellbeing, safety) values (?, ?, ?, ?, ?, ?)")
                    .params(entry.id(), entry.reference(), view.name(), voice == null ? null : voice.name(), wellbeing.name(), safety.name())
                    .update();
        }
    }
}
