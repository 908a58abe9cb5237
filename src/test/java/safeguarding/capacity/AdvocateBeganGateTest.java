package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

class AdvocateBeganGateTest {

    private final Journal journal = mock(Journal.class);
    private final Filled<Beginning> began = new Filled<>(new AdvocateBeganForm(Filled.TODAY, journal), Map.of(
            "advocateName", "Adwoa", "advocateAcceptedOn", "2026-03-06", "advocateFirstContactOn", "2026-03-09",
            "whatTheAdvocateSays", "She asks for shorter meetings."));
    private final Filled<Beginning> waiting = new Filled<>(began.form(), Map.of(
            "notBegunBecause", "The advocate is ill.", "chasedBy", "Priya, by Friday"));

    @BeforeEach
    void asked_for_on_the_fifth() {
        Entry referral = mock(Entry.class);
        when(referral.answers()).thenReturn(new Answers(Map.of("advocateReferredOn", "2026-03-05")));
        when(journal.last(Filled.REFERENCE, "referAdvocate")).thenReturn(Optional.of(referral));
    }

    @Test
    void opens_when_the_advocate_has_begun_or_somebody_sees_to_it() {
        assertThat(began.gaps()).isEmpty();
        assertThat(waiting.gaps()).isEmpty();
        assertThatCode(began::handIn).doesNotThrowAnyException();
        assertThatCode(waiting::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advocateFirstContactOn", "advocateAcceptedOn", "advocateName", "whatTheAdvocateSays"})
    void stays_shut_without(String field) {
        assertThat(began.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_somebody_sees_to_it_when_the_advocate_has_not_begun() {
        assertThat(waiting.without("chasedBy").gaps()).containsExactly("chasedBy");
        assertThat(waiting.without("notBegunBecause").gaps()).containsExactly("advocateFirstContactOn");
    }

    @ParameterizedTest
    @CsvSource({"advocateAcceptedOn, 2026-03-11, still to come", "advocateFirstContactOn, 2026-03-11, still to come",
            "advocateAcceptedOn, 2026-03-04, before the day you asked", "advocateFirstContactOn, 2026-03-05, check the days",
            "notBegunBecause, The advocate is ill, Keep the one that is true"})
    void refuses_days_that_cannot_be(String field, String answer, String sentence) {
        assertThatThrownBy(began.with(field, answer)::handIn).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    @Test
    void takes_the_days_when_the_day_of_asking_is_not_on_record() {
        when(journal.last(Filled.REFERENCE, "referAdvocate")).thenReturn(Optional.empty());
        assertThatCode(began::handIn).doesNotThrowAnyException();
    }

    @Test
    void does_not_wait() {
        assertThat(began.form().mayWait()).isFalse();
        assertThat(began.form().isOfItsStage()).isFalse();
    }
}
