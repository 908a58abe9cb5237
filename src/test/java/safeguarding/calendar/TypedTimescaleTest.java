package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager may choose, and what is answered with a sentence. */
class TypedTimescaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "260", " 7 "})
    void takes_a_whole_number_of_working_days(String days) {
        assertThat(typed(days, "We have fewer people").wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "261", "999999999999", "5.5", "five", "1e2", "٣"})
    void answers_anything_else_with_a_sentence(String days) {
        assertThat(typed(days, "Because").wrong()).hasValueSatisfying(sentence -> assertThat(sentence).contains("from 0 to 260"));
    }

    @Test
    void asks_for_a_reason_that_can_be_kept() {
        assertThat(typed("5", " ").wrong()).hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Say why"));
        assertThat(typed("5", "x".repeat(2001)).wrong()).hasValueSatisfying(sentence -> assertThat(sentence).contains("2000"));
        assertThat(typed("5", "a\0b").wrong()).hasValueSatisfying(sentence -> assertThat(sentence).contains("cannot be kept"));
        assertThat(typed("5", "half \ud83d").wrong()).hasValueSatisfying(sentence -> assertThat(sentence).contains("cannot be kept"));
    }

    private static TypedTimescale typed(String days, String because) {
        return new TypedTimescale("step", days, because);
    }
}
