package safeguarding.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.people.Voice;

/**
 * What a report may say about learning: counts, what changed, and words that people let us use (SG-62, R-18, RO-10). Both days of a period
 * belong to it. No reference and no name of the person comes out of here, and no word from a restricted enquiry.
 */
@Component
@Transactional(readOnly = true)
public class Learning {

    /** As many words as somebody reads: those that were said last. Some more are looked at, because names are found only then. */
    public static final int MOST = 40;

    private static final String BY_THEME = """
            select theme, count(case when opened_at >= :from and opened_at < :to then 1 end) as opened,
              count(case when closed_at >= :from and closed_at < :to then 1 end) as closed
            from learning_item where opened_at >= :from and opened_at < :to or closed_at >= :from and closed_at < :to group by theme""";

    /** Names are looked for beside the last ones only: beside all of them, some plans of a database go through everybody for each. */
    private static final String CHANGED = """
            select told.words, a.name, a.known_as from (
              select item.reference, item.item_entry, item.closed_at, item.what_changed as words from learning_item item
              where item.closed_at >= :from and item.closed_at < :to and item.reference not in (select reference from restricted_enquiry)
              order by item.closed_at desc, item.item_entry desc fetch first 200 rows only) told
            join enquiry e on e.reference = told.reference join adult a on a.id = e.adult_id
            order by told.closed_at desc, told.item_entry desc""";

    /** A later no, to whoever asked, takes back an earlier yes. */
    private static final String QUOTES = """
            select told.field, told.words, told.voice, a.name, a.known_as from (
              select entry.id, entry.reference, entry.voice, said.field, said.words from journal_entry entry
              join answer agreed on agreed.entry_id = entry.id and agreed.field = 'quoteConsent' and agreed.words = 'YES'
              join answer said on said.entry_id = entry.id and said.field in (:fields)
              where entry.form in ('feedbackConversation', 'independentFeedback') and entry.written_at >= :from and entry.written_at < :to
                and not exists (select 1 from journal_entry newer where newer.reference = entry.reference and newer.form = entry.form
                  and newer.id > entry.id)
                and not exists (select 1 from journal_entry later join answer no on no.entry_id = later.id and no.field = 'quoteConsent'
                  and no.words = 'NO' where later.reference = entry.reference and later.id > entry.id
                  and later.form in ('feedbackConversation', 'independentFeedback'))
                and entry.reference not in (select reference from restricted_enquiry)
              order by entry.id desc, said.field desc fetch first 200 rows only) told
            join enquiry e on e.reference = told.reference join adult a on a.id = e.adult_id
            order by told.id desc, told.field desc""";

    private final JdbcClient jdbc;

    Learning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every theme in its order, also with nothing in it, and last what has no theme yet. An item counts under the theme it has now. */
    public List<ByTheme> byTheme(LocalDate from, LocalDate to) {
        List<ByTheme> found = jdbc.sql(BY_THEME).params(period(from, to)).query((row, n) -> new ByTheme(
                row.getString("theme") == null ? null : Theme.valueOf(row.getString("theme")), row.getLong("opened"), row.getLong("closed"))).list();
        return Stream.concat(Arrays.stream(Theme.values()), Stream.of((Theme) null)).map(theme -> found.stream()
                .filter(one -> one.theme() == theme).findFirst().orElse(new ByTheme(theme, 0, 0))).toList();
    }

    /** What changed, for the last {@link #MOST} items that were closed in the period, in the managers' words; left out where the person is named. */
    public List<String> changed(LocalDate from, LocalDate to) {
        return last(jdbc.sql(CHANGED).params(period(from, to)).query((row, n) -> withoutName(row) ? row.getString("words") : null).list());
    }

    /** The last {@link #MOST} things that people said in the period and let us use, as they said it last; left out where the person is named. */
    public List<Quote> quotes(LocalDate from, LocalDate to) {
        return last(jdbc.sql(QUOTES).params(period(from, to)).param("fields", Arrays.stream(Told.values()).map(Told::field).toList())
                .query((row, n) -> withoutName(row) ? quote(row) : null).list());
    }

    /** @param newestFirst with null for what may not be told */
    private static <T> List<T> last(List<T> newestFirst) {
        List<T> told = new ArrayList<>(newestFirst.stream().filter(Objects::nonNull).limit(MOST).toList());
        Collections.reverse(told);
        return told;
    }

    private static Map<String, ?> period(LocalDate from, LocalDate to) {
        return Map.of("from", moment(from), "to", moment(to.plusDays(1)));
    }

    private static OffsetDateTime moment(LocalDate day) {
        return OffsetDateTime.ofInstant(WorkingDays.startOf(day), WorkingDays.LONDON);
    }

    private static boolean withoutName(ResultSet row) throws SQLException {
        return !Named.in(row.getString("words"), row.getString("name"), row.getString("known_as"));
    }

    private static Quote quote(ResultSet row) throws SQLException {
        String field = row.getString("field");
        String voice = row.getString("voice");
        return new Quote(Arrays.stream(Told.values()).filter(told -> told.field().equals(field)).findFirst().orElseThrow(),
                voice == null ? null : Voice.valueOf(voice), row.getString("words"));
    }
}
