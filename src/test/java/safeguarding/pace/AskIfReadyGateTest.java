package safeguarding.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;

/** On the day they chose we ask, and take the answer they give (MY-02b). */
class AskIfReadyGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Pauses pauses = mock(Pauses.class);
    private final AskIfReadyForm form = new AskIfReadyForm(new PaceLocks(new WorkingDays(Filled.TODAY)), pauses);
    private final Filled<AskedAgain> ready = new Filled<>(form, Map.of("heldOn", "2026-03-10", "spokeWith", "PERSON", "ready", "YES",
            "readyWords", "I am ready", "stillSafe", "YES", "wishesRevisited", "UNCHANGED", "control", "IN_CONTROL"));
    private final Filled<AskedAgain> notYet = ready.with("ready", "NO").with("waitUntil", "2026-04-01");

    @Test
    void opens_when_everything_is_said() {
        assertThat(ready.gaps()).isEmpty();
        assertThat(notYet.gaps()).isEmpty();
        ready.handIn();
        notYet.handIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldOn", "spokeWith", "ready", "readyWords", "stillSafe", "wishesRevisited", "control"})
    void stays_shut_until_it_says(String field) {
        assertThat(ready.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_there_is_a_new_day_when_they_are_not_ready() {
        assertThat(notYet.without("waitUntil").gaps()).containsExactly("waitUntil");
    }

    @Test
    void stays_shut_until_it_says_what_was_done_when_they_are_not_safe() {
        assertThat(ready.with("stillSafe", "NO").gaps()).containsExactly("stillSafe");
        assertThat(ready.with("stillSafe", "NO").with("whatWasDone", "I rang 999").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_change_is_written_down() {
        assertThat(ready.with("wishesRevisited", "CHANGED").gaps()).containsExactly("wish1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-09", "2026-03-10", "2027-03-11"})
    void refuses_a_day_that_is_not_ahead_or_too_far(String day) {
        assertThatThrownBy(notYet.with("waitUntil", day)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("The day to wait until");
    }

    @Test
    void refuses_to_be_ready_and_to_wait_at_once() {
        assertThatThrownBy(notYet.with("ready", "YES")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("Keep the one that is true");
    }

    @Test
    void refuses_a_day_in_the_future() {
        assertThatThrownBy(ready.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_wishes_that_nobody_said() {
        assertThatThrownBy(ready.without("spokeWith")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("not who said it");
    }

    @Test
    void what_they_say_counts_from_the_day_they_said_it() {
        keep(notYet);
        verify(pauses).still(any(), eq(TODAY), eq(LocalDate.of(2026, 4, 1)));
        verify(pauses, never()).ended(any(), any());
        keep(ready);
        verify(pauses).ended(any(), eq(TODAY));
    }

    @Test
    void going_on_without_an_answer_ends_the_waiting_and_saying_nothing_does_not() {
        keep(ready.without("ready"));
        verify(pauses, never()).ended(any(), any());
        keep(ready.without("ready").with("goOnWithout", "COULD_NOT_BE_ASKED").with("goOnBecause", "Three visits, nobody there"));
        verify(pauses).ended(any(), any());
    }

    @Test
    void it_has_a_day_of_its_own_and_belongs_to_no_stage() {
        assertThat(form.mayWait()).isFalse();
        assertThat(form.isOfItsStage()).isFalse();
        assertThat(form.turnings().get("stillWaiting").test(notYet.section())).isTrue();
        assertThat(form.turnings().get("stillWaiting").test(ready.section())).isFalse();
    }

    private void keep(Filled<AskedAgain> filled) {
        Entry entry = mock(Entry.class);
        when(entry.answers()).thenReturn(new Answers(filled.typed()));
        form.keep(filled.section(), entry);
    }
}
