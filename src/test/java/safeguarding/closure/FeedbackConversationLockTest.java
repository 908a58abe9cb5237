package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;

class FeedbackConversationLockTest extends FilledFeedback {

    @Test
    void refuses_a_date_in_the_future() {
        answers.put("heldOn", "2026-03-11");
        refuses("still to come");
    }

    @Test
    void refuses_a_result_for_a_wish_of_another_enquiry() {
        answers.put("results", List.of(result("1"), result("2"), result("99")));
        refuses("not part of this enquiry");
    }

    @Test
    void takes_a_result_for_a_wish_that_was_taken_back() {
        answers.put("results", List.of(result("1"), result("2"), result("3")));
        assertThatCode(() -> form.refuse(section(), null)).doesNotThrowAnyException();
    }

    @Test
    void refuses_two_results_for_one_wish() {
        answers.put("results", List.of(result("1"), result("2"), result("2")));
        refuses("twice");
    }

    @Test
    void refuses_a_reason_that_contradicts_the_result() {
        Map<String, Object> row = result("2");
        row.put("reason", "FULLY_ACHIEVED");
        answers.put("results", List.of(result("1"), row));
        refuses("Change one of the two");
    }

    @ParameterizedTest
    @CsvSource({"feelSafe,YES", "safetyAsHoped,NO", "wellbeingAsHoped,PARTLY", "wellbeing,GOOD", "safety,VERY_BAD", "keptInformed,PARTLY",
        "involvedInRisk,NO"})
    void refuses_answers_from_a_conversation_that_was_not_held(String field, String answer) {
        couldNotBeHeld();
        answers.put(field, answer);
        refuses("could not be held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTHING_TO_ADD", "DECLINED", "NOT_ASKED"})
    void refuses_words_about_doing_better_beside_a_choice_that_says_there_are_none(String asked) {
        answers.put("betterAsked", asked);
        refuses("or empty those words");
        answers.remove("couldHaveDoneBetter");
        assertThatCode(() -> form.refuse(section(), null)).doesNotThrowAnyException();
    }

    /** The room shows these answers to nobody, so only the form and this lock know their codes. */
    @Test
    void refuses_an_answer_about_how_we_worked_that_is_not_on_the_list() {
        answers.put("treatedWithRespect", "SOMETIMES");
        assertThatThrownBy(this::section).isInstanceOf(Refusal.class).hasMessageContaining("new to this system");
    }

    private void refuses(String sentence) {
        assertThatThrownBy(() -> form.refuse(section(), null)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
