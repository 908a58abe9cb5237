package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Safety and life as a whole are asked about apart, beside the six questions (CP-10, CP-24). */
class ClosingQuestionsGateTest extends FilledFeedback {

    @ParameterizedTest
    @ValueSource(strings = {"safetyAsHoped", "wellbeingAsHoped"})
    void stays_shut_until_each_of_the_two_closing_questions_is_answered(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
        answers.put(field, "DECLINED");
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"safetyAsHoped", "wellbeingAsHoped"})
    void stays_shut_until_it_says_why_one_of_the_two_was_not_asked(String field) {
        answers.put(field, "NOT_ASKED");
        assertThat(gaps()).containsExactly("notAskedBecause");
        answers.put("notAskedBecause", "Her bus came.");
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wellbeing", "safety"})
    void stays_shut_until_they_say_how_they_see_it(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
        answers.put(field, "DECLINED");
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wellbeing", "safety"})
    void stays_shut_until_it_says_why_they_could_not_be_asked_how_they_see_it(String field) {
        answers.put(field, "NOT_ASKED");
        assertThat(gaps()).containsExactly("gridNotAskedBecause");
        answers.put("gridNotAskedBecause", "She fell asleep.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_they_may_be_asked_again() {
        answers.remove("consentToContactLater");
        assertThat(gaps()).containsExactly("consentToContactLater");
    }

    @Test
    void the_two_are_no_part_of_the_six() {
        assertThat(section().answer().replies()).hasSize(6);
    }
}
