package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackConversationGateTest extends FilledFeedback {

    @Test
    void opens_when_everything_is_on_record() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_how_it_was_held() {
        answers.remove("how");
        assertThat(gaps()).containsExactly("how");
    }

    @Test
    void stays_shut_until_it_says_who_answered() {
        answers.remove("spokeWith");
        assertThat(gaps()).containsExactly("spokeWith");
    }

    @Test
    void stays_shut_until_whoever_answered_for_the_person_has_a_name() {
        answers.put("spokeWith", "ADVOCATE");
        assertThat(gaps()).containsExactly("spokeWithName");
    }

    @Test
    void stays_shut_until_it_says_who_asked() {
        answers.remove("askedBy");
        assertThat(gaps()).containsExactly("askedBy");
    }

    @ParameterizedTest
    @EnumSource
    void stays_shut_until_each_of_the_six_questions_is_answered(Question question) {
        answers.remove(question.field());
        assertThat(gaps()).containsExactly(question.field());
    }

    @ParameterizedTest
    @EnumSource
    void stays_shut_until_it_says_why_a_question_was_not_asked(Question question) {
        answers.put(question.field(), "NOT_ASKED");
        assertThat(gaps()).containsExactly("notAskedBecause");
        answers.put("notAskedBecause", "She became too tired.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void opens_when_they_did_not_want_to_answer() {
        answers.put("feelSafe", "DECLINED");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_every_wish_has_a_result() {
        answers.put("results", List.of(result("1")));
        assertThat(gaps()).containsExactly("results");
    }

    @ParameterizedTest
    @EnumSource(ResultPart.class)
    void stays_shut_until_each_result_has_its_reason_in_words(ResultPart part) {
        Map<String, Object> row = result("2");
        row.put(part.name(), "");
        answers.put("results", List.of(result("1"), row));
        assertThat(gaps()).containsExactly("results");
    }

    @Test
    void stays_shut_until_it_says_whether_they_told_us_what_we_could_have_done_better() {
        answers.remove("betterAsked");
        assertThat(gaps()).containsExactly("betterAsked");
        answers.put("betterAsked", "ANSWERED");
        answers.remove("couldHaveDoneBetter");
        assertThat(gaps()).containsExactly("betterAsked");
    }

    @Test
    void stays_shut_until_it_says_whether_what_they_want_has_changed() {
        answers.remove("wishesRevisited");
        assertThat(gaps()).containsExactly("wishesRevisited");
    }

    @Test
    void stays_shut_until_what_changed_is_written_down() {
        answers.put("wishesRevisited", "CHANGED");
        assertThat(gaps()).containsExactly("wish1");
    }

    @Test
    void stays_shut_until_it_says_how_much_in_charge_they_feel() {
        answers.remove("control");
        assertThat(gaps()).containsExactly("control");
    }

    @Test
    void stays_shut_until_it_says_why_it_could_not_be_held_and_what_was_tried() {
        answers.keySet().retainAll(Set.of("heldOn", "results"));
        answers.put("how", "NOT_HELD");
        assertThat(gaps()).containsExactly("notHeldBecause", "attempts");
    }

    @Test
    void opens_when_it_was_tried_and_not_possible() {
        couldNotBeHeld();
        assertThat(gaps()).isEmpty();
        assertThat(section().answer().replies()).hasSize(6).containsValue(Reply.NOT_ASKED);
    }

    @Test
    void stays_shut_without_results_even_if_it_could_not_be_held() {
        couldNotBeHeld();
        answers.remove("results");
        assertThat(gaps()).containsExactly("results");
    }

    /** The cells of a row of results that must not be empty. */
    enum ResultPart { result, reason, words }
}
