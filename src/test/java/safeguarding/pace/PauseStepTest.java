package safeguarding.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days were waited at the person's pace, and which were ours (X-05, MY-02b). */
class PauseStepTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void they_wait_from_the_day_they_ask_to_the_day_they_chose() {
        assertThat(PauseStep.waited(List.of(asked(0, 10)))).containsExactly(pause(0, 10));
    }

    @Test
    void being_ready_sooner_ends_it_sooner() {
        assertThat(PauseStep.waited(List.of(asked(0, 10), ended(4)))).containsExactly(pause(0, 4));
    }

    @Test
    void once_their_day_has_come_the_days_until_we_ask_are_ours() {
        assertThat(PauseStep.waited(List.of(asked(0, 10), still(15, 30), ended(40)))).containsExactly(pause(0, 10), pause(15, 30));
    }

    @Test
    void asking_for_longer_before_the_day_has_come_leaves_no_gap() {
        assertThat(PauseStep.waited(List.of(asked(0, 10), still(8, 30)))).containsExactly(pause(0, 8), pause(8, 30));
    }

    @Test
    void no_day_is_counted_twice_when_days_were_put_down_in_disorder() {
        assertThat(PauseStep.waited(List.of(asked(0, 10), ended(8), asked(5, 20)))).containsExactly(pause(0, 8), pause(8, 20));
        assertThat(PauseStep.waited(List.of(asked(10, 20), ended(5)))).containsExactly(pause(10, 10));
    }

    @Test
    void the_last_time_begins_when_they_asked_last() {
        assertThat(PauseStep.ofTheLastTime(List.of(asked(0, 10), ended(8), asked(20, 30), still(30, 40), ended(35))))
                .containsExactly(asked(20, 30), still(30, 40), ended(35));
        assertThat(PauseStep.ofTheLastTime(List.of())).isEmpty();
    }

    private static PauseStep asked(int day, int until) {
        return new PauseStep(1, PauseStep.Kind.ASKED, MONDAY.plusDays(day), MONDAY.plusDays(until));
    }

    private static PauseStep still(int day, int until) {
        return new PauseStep(1, PauseStep.Kind.STILL, MONDAY.plusDays(day), MONDAY.plusDays(until));
    }

    private static PauseStep ended(int day) {
        return new PauseStep(1, PauseStep.Kind.ENDED, MONDAY.plusDays(day), null);
    }

    private static Pause pause(int from, int to) {
        return new Pause(MONDAY.plusDays(from), MONDAY.plusDays(to));
    }
}
