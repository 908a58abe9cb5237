package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class ReferAdvocateGateTest {

    private final Advocates advocates = mock(Advocates.class);
    private final LastAnswers last = mock(LastAnswers.class);
    private final Filled<Referral> referred = new Filled<>(new ReferAdvocateForm(Filled.TODAY, last, advocates), Map.of(
            "advocateAgreed", "YES", "advocateWishes", "“Someone who comes in the morning.”", "advocateType", "CARE_ACT",
            "advocateOrganisation", "Speak Up Together", "advocateReferredOn", "2026-03-10", "advocateTold", "What she wants to keep."));

    @Test
    void opens_when_an_advocate_was_asked_for() {
        assertThat(referred.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advocateAgreed", "advocateType", "advocateOrganisation", "advocateReferredOn", "advocateTold"})
    void stays_shut_without(String field) {
        assertThat(referred.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_their_own_words_are_there_unless_they_could_not_say() {
        assertThat(referred.without("advocateWishes").gaps()).containsExactly("advocateAgreed");
        assertThat(referred.without("advocateWishes").with("advocateAgreed", "COULD_NOT_SAY").gaps()).isEmpty();
    }

    @Test
    void nobody_is_asked_for_against_their_own_no_in_their_own_words() {
        Filled<Referral> declined = referred.with("advocateAgreed", "NO")
                .without("advocateType", "advocateOrganisation", "advocateReferredOn", "advocateTold");
        assertThat(declined.gaps()).isEmpty();
        assertThat(declined.without("advocateWishes").gaps()).containsExactly("advocateAgreed");
    }

    @ParameterizedTest
    @CsvSource({"CARE_ACT_ADVOCATE, CARE_ACT", "IMCA, IMCA"})
    void opens_with_what_the_table_answered(Duty duty, String type) {
        when(advocates.duty(Filled.REFERENCE)).thenReturn(Optional.of(duty));
        assertThat(referred.form().prefill(Filled.REFERENCE)).containsEntry("advocateType", type).containsEntry("advocacyDuty", duty.words());
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(referred.with("advocateReferredOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class)
                .hasMessageContaining("still to come");
    }

    @Test
    void does_not_wait() {
        assertThat(referred.form().mayWait()).isFalse();
        assertThat(referred.form().isOfItsStage()).isFalse();
    }
}
