package safeguarding.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.people.Names;
import safeguarding.people.Voice;

/** Everything somebody said could have been better, and each step that was taken with it (SG-62, LA-45). */
@Component
@Transactional
class Items {

    static final int ON_A_PAGE = 50;

    private static final String MAY_READ = """
            (item.reference not in (select reference from restricted_enquiry)
              or exists (select 1 from restricted_reader r where r.reference = item.reference and r.user_id = :reader))""";

    private static final String ITEM = """
            select item.item_entry, item.reference, item.form, item.opened_at, entry.voice, said.words
            from learning_item item join journal_entry entry on entry.id = item.item_entry
            join answer said on said.entry_id = item.item_entry
              and said.field = case when item.form = 'prepareClosure' then 'learning' else 'couldHaveDoneBetter' end
            where\s""" + MAY_READ;

    private static final String SOUGHT = """
            \sand (:theme = '' or coalesce(item.theme, 'NONE') = :theme) and (:state = '' or item.state = :state)""";

    private static final String HISTORY = """
            select step.id, step.theme, step.owner, step.state, step.what_changed, step.written_by, step.written_at
            from journal_entry entry join journal_entry said on said.reference = entry.reference and said.form = entry.form
              and said.visit_id = entry.visit_id and (entry.form <> 'independentFeedback' or said.id = entry.id)
            join learning_step step on step.item_entry = said.id where entry.id = ? order by step.id""";

    private final JdbcClient jdbc;
    private final Names names;
    private final Clock clock;

    Items(JdbcClient jdbc, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** One page of what this reader may read: open items first, oldest first, then the closed ones, closed last first. */
    List<Item> of(String reader, Sought sought) {
        Names called = names.eachOnce();
        return jdbc.sql(ITEM + SOUGHT + " order by case when item.state = 'OPEN' then 0 else 1 end, case when item.state = 'OPEN' "
                        + "then item.opened_at end, item.closed_at desc, item.item_entry limit :most offset :from")
                .params(named(reader, sought)).param("most", ON_A_PAGE).param("from", (sought.number() - 1) * ON_A_PAGE)
                .query((row, n) -> item(row, called)).list();
    }

    /** How many there are on all pages. */
    long count(String reader, Sought sought) {
        return jdbc.sql("select count(*) from learning_item item where " + MAY_READ + SOUGHT).params(named(reader, sought))
                .query(Long.class).single();
    }

    /** The item with these words; empty when there is none that this reader may read. */
    Optional<Item> find(String reader, long entry) {
        return jdbc.sql(ITEM + " and item.item_entry = :entry").param("reader", reader).param("entry", entry)
                .query((row, n) -> item(row, names.eachOnce())).optional();
    }

    /** True when the person whose enquiry it is is named in these words. */
    boolean isNamedIn(long entry, String words) {
        return jdbc.sql("select a.name, a.known_as from journal_entry entry join enquiry e on e.reference = entry.reference "
                        + "join adult a on a.id = e.adult_id where entry.id = ?").param(entry)
                .query((row, n) -> Named.in(words, row.getString("name"), row.getString("known_as"))).single();
    }

    /** Adds what was decided; nothing before it is lost. What was decided just so already, as when somebody presses twice, is not kept again. */
    void add(long entry, Theme theme, String owner, State state, String whatChanged, String by) {
        jdbc.sql("select id from journal_entry where id = ? for update").param(entry).query(Long.class).single();
        if (isSoAlready(entry, theme, owner, state, whatChanged)) {
            return;
        }
        jdbc.sql("insert into learning_step (item_entry, theme, owner, state, what_changed, written_by, written_at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(entry).param(theme.name()).param(owner).param(state.name()).param(whatChanged).param(by)
                .param(OffsetDateTime.ofInstant(clock.instant(), WorkingDays.LONDON)).update();
    }

    private boolean isSoAlready(long entry, Theme theme, String owner, State state, String whatChanged) {
        return jdbc.sql("select count(*) from learning_step newest where newest.id = (select max(steps.id) from (" + HISTORY + ") steps) "
                + "and newest.theme = ? and newest.owner = ? and newest.state = ? and coalesce(newest.what_changed, '') = coalesce(?, '')")
                .param(entry).param(theme.name()).param(owner).param(state.name()).param(whatChanged).query(Long.class).single() > 0;
    }

    private static Map<String, ?> named(String reader, Sought sought) {
        return Map.of("reader", reader, "theme", sought.theme(), "state", sought.state());
    }

    private Item item(ResultSet row, Names called) throws SQLException {
        String voice = row.getString("voice");
        return new Item(row.getLong("item_entry"), row.getString("reference"), row.getString("form"), voice == null ? null : Voice.valueOf(voice),
                row.getString("words"), WorkingDays.dayOf(row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                history(row.getLong("item_entry"), called));
    }

    private List<Step> history(long entry, Names called) {
        return jdbc.sql(HISTORY).param(entry).query((row, n) -> new Step(Theme.valueOf(row.getString("theme")), called.of(row.getString("owner")),
                State.valueOf(row.getString("state")), row.getString("what_changed"), called.of(row.getString("written_by")),
                row.getObject("written_at", OffsetDateTime.class).toInstant())).list();
    }
}
