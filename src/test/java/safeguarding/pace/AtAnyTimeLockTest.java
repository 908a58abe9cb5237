package safeguarding.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

/** What cannot be true when their wishes change, or when they ask us to wait. */
class AtAnyTimeLockTest {

    private final Pauses pauses = mock(Pauses.class);
    private final PaceLocks locks = new PaceLocks(new WorkingDays(Filled.TODAY));

    @Nested
    class WishesChangedLocks {

        private final Filled<WishesChanged> changed = new Filled<>(new WishesChangedForm(locks), Map.of("heldOn", "2026-03-10",
                "spokeWith", "PERSON", "wishesRevisited", "CHANGED", "whichWishes", "ONLY_THE_NEW_ONES", "wish1", "I want to go home"));

        @Test
        void takes_a_wish_or_something_they_do_not_want() {
            changed.handIn();
            changed.without("wish1").with("doNotWant", "No police").handIn();
            changed.without("wish1").with("wishesRevisited", "UNCHANGED").handIn();
        }

        @Test
        void refuses_a_change_that_changes_nothing() {
            isRefused(changed.without("wish1"), "but not what");
        }

        @Test
        void refuses_to_take_back_every_wish_by_silence() {
            isRefused(changed.without("wish1").with("whichWishes", "ALL_WRITTEN_HERE").with("doNotWant", "No police"), "but no wish is");
        }

        @Test
        void refuses_a_day_in_the_future() {
            isRefused(changed.with("heldOn", Filled.TOMORROW), "still to come");
        }
    }

    @Nested
    class PauseAskedLocks {

        private final Filled<PauseAsked> asked = new Filled<>(new PauseAskedForm(locks, pauses),
                Map.of("heldOn", "2026-03-09", "waitUntil", "2026-04-01", "safeMeanwhile", "NO"));

        @Test
        void keeps_their_wish_to_wait_even_when_they_are_not_safe() {
            asked.handIn();
            asked.form().keep(asked.section(), null);
            verify(pauses).asked(any(), any(LocalDate.class), any(LocalDate.class));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-10", "2027-03-11"})
        void refuses_a_day_that_is_not_ahead_or_too_far(String day) {
            isRefused(asked.with("waitUntil", day), "The day to wait until");
        }

        @Test
        void refuses_to_wait_twice_at_once() {
            when(pauses.isPaused(Filled.REFERENCE)).thenReturn(true);
            isRefused(asked, "We are waiting already");
        }

        @Test
        void refuses_a_day_in_the_future() {
            isRefused(asked.with("heldOn", Filled.TOMORROW), "still to come");
        }
    }

    @Nested
    class ReadyToGoOnLocks {

        private final Filled<ReadyToGoOn> ready = new Filled<>(new ReadyToGoOnForm(locks, pauses), Map.of("heldOn", "2026-03-10"));

        @Test
        void ends_the_waiting() {
            when(pauses.isPaused(Filled.REFERENCE)).thenReturn(true);
            ready.handIn();
            ready.form().keep(ready.section(), null);
            verify(pauses).ended(null, LocalDate.of(2026, 3, 10));
        }

        @Test
        void refuses_when_nobody_asked_us_to_wait() {
            isRefused(ready, "Nobody asked us to wait in this enquiry");
        }
    }

    @Test
    void nothing_waits_unseen_when_an_enquiry_closes() {
        assertThat(new StillWaiting(pauses).in(Filled.REFERENCE)).isEmpty();
        when(pauses.isPaused(Filled.REFERENCE)).thenReturn(true);
        assertThat(new StillWaiting(pauses).in(Filled.REFERENCE)).singleElement()
                .satisfies(gap -> assertThat(gap.sentence()).contains("Ask whether they are ready to go on"));
    }

    private static void isRefused(Filled<?> filled, String because) {
        assertThatThrownBy(filled::handIn).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
