package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class ConsiderAdvocacyGateTest {

    private final Advocates advocates = mock(Advocates.class);
    private final Filled<Considered> considered = new Filled<>(new ConsiderAdvocacyForm(Filled.TODAY, null, advocates), Map.of(
            "heldOn", "2026-03-10", "difficultyUnderstanding", "NO", "difficultyRetaining", "YES", "difficultyWeighing", "NO",
            "difficultyCommunicating", "NO", "appropriatePerson", "YES", "appropriatePersonWho", "Her sister Anne",
            "appropriatePersonWanted", "YES", "advocacyWords", "She looks to Anne when she loses the thread."));

    @Test
    void opens_when_it_is_considered() {
        assertThat(considered.gaps()).isEmpty();
        assertThat(considered.with("appropriatePerson", "NO").without("appropriatePersonWho", "appropriatePersonWanted").gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"difficultyUnderstanding", "appropriatePerson", "appropriatePersonWanted", "advocacyWords"})
    void stays_shut_without(String field) {
        assertThat(considered.without(field).gaps()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"difficultyRetaining", "difficultyWeighing", "difficultyCommunicating"})
    void stays_shut_until_each_of_the_four_is_answered(String part) {
        assertThat(considered.without(part).gaps()).containsExactly("difficultyUnderstanding");
    }

    @Test
    void stays_shut_until_the_suitable_person_has_a_name() {
        assertThat(considered.without("appropriatePersonWho").gaps()).containsExactly("appropriatePerson");
    }

    @Test
    void one_difficulty_is_enough_and_a_question_left_open_counts_as_one() {
        assertThat(considered.section().hearing().hasDifficulty()).isTrue();
        assertThat(considered.with("difficultyRetaining", "NO").section().hearing().hasDifficulty()).isFalse();
        assertThat(considered.without("difficultyRetaining").section().hearing().hasDifficulty()).isTrue();
    }

    @Test
    void a_helper_whom_the_person_does_not_want_is_no_helper() {
        assertThat(considered.section().hearing().hasAppropriatePerson()).isTrue();
        assertThat(considered.with("appropriatePersonWanted", "NO").section().hearing().hasAppropriatePerson()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void an_advocate_is_needed_when_the_table_says_so(Duty duty) {
        when(advocates.duty(Filled.REFERENCE)).thenReturn(Optional.of(duty));
        assertThat(needsAnAdvocate()).isEqualTo(duty != Duty.NONE);
    }

    @Test
    void no_advocate_is_needed_before_the_table_was_asked() {
        when(advocates.duty(Filled.REFERENCE)).thenReturn(Optional.empty());
        assertThat(needsAnAdvocate()).isFalse();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(considered.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void does_not_wait() {
        assertThat(considered.form().mayWait()).isFalse();
        assertThat(considered.form().isOfItsStage()).isFalse();
    }

    private boolean needsAnAdvocate() {
        return considered.form().turnings().get("advocateNeeded").test(considered.section());
    }
}
