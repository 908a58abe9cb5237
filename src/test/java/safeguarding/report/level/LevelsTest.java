package safeguarding.report.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.report.count.Period;
import safeguarding.report.made.EveryFigure;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.reader.MayRead;

/** Which level may be claimed, and who falls short of it. */
class LevelsTest extends InARandomRecord {

    private static final Period ALWAYS = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31));

    private final Levels levels = new Levels(jdbc, counting, new MayRead(jdbc), EveryFigure.inOrder());

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, , BRONZE, 0", "100, 94, 94, 94, , BRONZE, 1", "100, 95, 49, 49, BRONZE, SILVER, 1", "100, 95, 50, 9, SILVER, GOLD, 1",
        "100, 100, 60, 10, GOLD, , 0", "21, 19, 21, 21, , BRONZE, 1", "3, 3, 1, 1, BRONZE, SILVER, 1"})
    void a_level_may_be_claimed_when_enough_enquiries_show_it_and_all_before(long closed, long bronze, long silver, long gold, Level claimed, Level next,
            long more) {
        Standing standing = new Standing(closed, Map.of(Level.BRONZE, bronze, Level.SILVER, silver, Level.GOLD, gold));
        assertThat(standing.claimed().orElse(null)).isEqualTo(claimed);
        assertThat(standing.next().orElse(null)).isEqualTo(next);
        assertThat(standing.mayClaim(Level.GOLD)).as("not without those before it").isEqualTo(claimed == Level.GOLD);
        assertThat(next == null ? 0 : standing.missingFor(next)).isEqualTo(more);
    }

    @Test
    void who_falls_short_of_a_level_are_all_others_each_with_what_is_missing() {
        Standing standing = levels.of(ALWAYS);
        for (Level level : Level.values()) {
            List<FallsShort> shorts = levels.shortOf(level, ALWAYS, "max");
            assertThat(shorts).as(level.title()).hasSize((int) Math.min(200, standing.closed() - standing.shown().get(level)))
                    .allSatisfy(one -> assertThat(one.missing()).isNotEmpty());
        }
        assertThat(levels.shortOf(Level.BRONZE, ALWAYS, "max")).flatExtracting(FallsShort::missing).allMatch(words -> ((String) words).startsWith("Bronze: "));
    }

    @Test
    void a_restricted_one_is_listed_only_for_who_may_read_it() {
        String reference = levels.shortOf(Level.GOLD, ALWAYS, "max").get(0).reference();
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'Known here', 'max', "
                + "current_timestamp)").param(reference).update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), 'max' from restriction_step").update();
        try {
            assertThat(levels.shortOf(Level.GOLD, ALWAYS, "max")).extracting(FallsShort::reference).contains(reference);
            assertThat(levels.shortOf(Level.GOLD, ALWAYS, "ann")).extracting(FallsShort::reference).doesNotContain(reference);
        } finally {
            jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'LIFTED', 'It is over', 'max', "
                    + "current_timestamp)").param(reference).update();
        }
    }
}
