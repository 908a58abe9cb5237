package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.calendar.WorkingDays;
import safeguarding.journal.Unfinished;
import safeguarding.outcomes.Outcome;
import safeguarding.pace.Clocks;
import safeguarding.pace.Pauses;

/** The person's pace goes before ours, and their wishes before our forms (MY-02b, X-05, SG-19). */
class AskedToWaitTest extends Journey {

    @Autowired JdbcClient jdbc;
    @Autowired WorkingDays workingDays;
    @Autowired Pauses pauses;
    @Autowired Clocks clocks;
    @Autowired List<Unfinished> unfinished;

    private LocalDate today;
    private LocalDate day;

    @BeforeEach
    void inTheMiddleOfPlanning() {
        today = workingDays.today();
        day = today.plusDays(40);
        raise();
        chooses("strategyPlanning");
    }

    @Test
    void open_work_rests_until_their_day_and_nothing_closes_over_it() {
        starts("pauseAsked", Map.of("waitUntil", day.toString()));
        assertThat(restsUntil("planningDiscussion")).isEqualTo(day);
        assertThat(restsUntil("askIfReady")).isEqualTo(day);
        assertThat(unfinished.stream().flatMap(room -> room.in(reference).stream())).anyMatch(gap -> gap.sentence().contains("asked us to wait"));
        cannotStart("pauseAsked", Map.of(), "We are waiting already");
    }

    @Test
    void work_that_opens_meanwhile_rests_too() {
        starts("pauseAsked", Map.of("waitUntil", day.toString()));
        handIn("planningDiscussion");
        assertThat(restsUntil("tellPlan")).isEqualTo(day);
    }

    @Test
    void they_may_be_ready_sooner() {
        starts("pauseAsked", Map.of("waitUntil", day.toString()));
        starts("readyToGoOn");
        assertThat(opens("askIfReady")).isFalse();
        assertThat(restsUntil("planningDiscussion")).isNull();
        assertThat(pauses.isPaused(reference)).isFalse();
        cannotStart("readyToGoOn", Map.of(), "Nobody asked us to wait");
    }

    @Test
    void not_yet_is_an_answer_and_moves_everything_to_the_new_day() {
        starts("pauseAsked", Map.of("waitUntil", day.toString()));
        handIn("askIfReady", Map.of("ready", "NO", "waitUntil", day.minusDays(9).toString()));
        assertThat(restsUntil("planningDiscussion")).isEqualTo(day.minusDays(9));
        assertThat(restsUntil("askIfReady")).isEqualTo(day.minusDays(9));
        handIn("askIfReady");
        assertThat(restsUntil("planningDiscussion")).isNull();
    }

    @Test
    void days_waited_count_for_nobody() {
        LocalDate asked = workingDays.after(today, 0).minusDays(14);
        jdbc.sql("update enquiry set raised_at = ? where reference = ?").params(Timestamp.valueOf(today.minusDays(30).atTime(9, 0)), reference).update();
        jdbc.sql("update act_ru_task set create_time_ = ? where id_ = ?").params(Timestamp.valueOf(asked.minusDays(2).atTime(9, 0)),
                open("planningDiscussion").id()).update();
        LocalDate due = column("due_date_", "planningDiscussion");
        starts("pauseAsked", Map.of("heldOn", asked.toString(), "waitUntil", day.toString()));
        int waited = workingDays.between(asked, today);
        assertThat(clocks.of(reference)).isEqualTo(new Clocks.TwoClocks(workingDays.between(today.minusDays(30), today) - waited, waited));
        starts("readyToGoOn");
        assertThat(column("due_date_", "planningDiscussion")).isEqualTo(workingDays.after(due, waited));
    }

    @Test
    void what_they_want_changes_while_any_task_is_open_and_nothing_is_lost() {
        List<String> before = ledger.current(reference).stream().map(Outcome::words).toList();
        starts("wishesChanged", Map.of("whichWishes", "ONLY_THE_NEW_ONES", "wish1", "And I want my cat back.", "doNotWant", "No more letters."));
        assertThat(ledger.current(reference)).extracting(Outcome::words).containsAll(before).contains("And I want my cat back.");
        assertThat(notWanted.of(reference).get(0).words()).endsWith("No more letters.");
        starts("wishesChanged", Map.of("whichWishes", "ALL_WRITTEN_HERE", "wish1", "Only my cat."));
        assertThat(ledger.current(reference)).extracting(Outcome::words).containsExactly("Only my cat.");
        assertThat(opens("planningDiscussion")).isTrue();
    }

    private LocalDate restsUntil(String form) {
        return column("follow_up_date_", form);
    }

    private LocalDate column(String column, String form) {
        Timestamp found = jdbc.sql("select " + column + " from act_ru_task where id_ = ?").param(open(form).id())
                .query((row, n) -> row.getTimestamp(1)).list().get(0);
        return found == null ? null : WorkingDays.dayOf(found.toInstant());
    }
}
