package safeguarding.report.figure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class WishesThatChangedTest extends InARandomRecord {

    private final WishesThatChanged figure = new WishesThatChanged();

    /** A wish that is not what it was. */
    private record Change(Told.Entry entry, String voice, String what) {
    }

    @Test
    void how_often_agrees_with_a_slow_count() {
        slow.agrees(figure, "r05-enquiries", told -> told.isClosed() ? Stream.of(new Counted(told, told.endedAt(),
                AskedWhatTheyWantTest.lastTimeAsked(told).map(row -> row.text("voice")).orElse(null), null, times(told))) : Stream.of());
    }

    @Test
    void what_changed_agrees_with_a_slow_count() {
        slow.agrees(figure, "r05-changes", told -> changes(told).map(change -> new Counted(told, change.entry().at(), change.voice(),
                change.entry().stage(), change.what())));
    }

    @Test
    void every_kind_of_change_is_met_in_the_record() {
        assertThat(record.stream().flatMap(WishesThatChangedTest::changes).map(Change::what).collect(toSet()))
                .containsExactlyInAnyOrder("NEW_WORDS", "NEW_ORDER", "TAKEN_BACK", "NEW_WISH");
    }

    private static String times(Told told) {
        if (told.of("outcome").isEmpty()) {
            return "NONE_ON_RECORD";
        }
        long times = changes(told).map(change -> change.entry().id()).distinct().count();
        return times == 0 ? "NEVER" : times == 1 ? "ONCE" : times == 2 ? "TWICE" : "MORE";
    }

    private static Stream<Change> changes(Told told) {
        List<Change> changes = new ArrayList<>();
        for (Row wish : told.of("outcome")) {
            Row before = null;
            for (Row now : versionsThatHold(told, wish)) {
                String what = before == null ? isNewBesideOthers(told, wish, now) ? "NEW_WISH" : null : whatChanged(before, now);
                if (what != null) {
                    changes.add(new Change(entry(told, now), wish.text("voice"), what));
                }
                before = now;
            }
        }
        return changes.stream();
    }

    private static String whatChanged(Row before, Row now) {
        boolean sameRank = Objects.equals(before.text("rank_of_three"), now.text("rank_of_three"));
        return !sameRank && now.text("rank_of_three") == null ? "TAKEN_BACK" : !before.text("words").equals(now.text("words")) ? "NEW_WORDS"
                : sameRank ? null : "NEW_ORDER";
    }

    /** Of what one form said in one visit, however often it came back, the last. */
    private static List<Row> versionsThatHold(Told told, Row wish) {
        List<Row> all = versions(told, wish);
        return all.stream().filter(one -> all.stream().noneMatch(later -> later.number("version") > one.number("version")
                && InAVisit.isSameTalk(entry(told, one), entry(told, later)))).toList();
    }

    private static boolean isNewBesideOthers(Told told, Row wish, Row now) {
        return now.text("rank_of_three") != null && told.of("outcome").stream().filter(other -> other.text("voice").equals(wish.text("voice")))
                .map(other -> entry(told, versions(told, other).get(0)))
                .anyMatch(first -> first.id() < now.number("entry_id") && !InAVisit.isSameTalk(first, entry(told, now)));
    }

    private static List<Row> versions(Told told, Row wish) {
        return told.of("outcome_version").stream().filter(version -> version.number("outcome_id") == wish.number("id"))
                .sorted(Comparator.comparingLong(version -> version.number("version"))).toList();
    }

    private static Told.Entry entry(Told told, Row version) {
        return InAVisit.entry(told, version.number("entry_id"));
    }
}
