package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class AssessCapacityLockTest extends FilledAssessment {

    @Test
    void takes_what_holds_together() {
        assertThatCode(can::handIn).doesNotThrowAnyException();
        assertThatCode(cannot::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"canRetain, YES", "impairment, NO", "becauseOfIt, NO", "reasonToDoubt, NO"})
    void refuses_lacking_capacity_unless_all_of_it_is_shown(String field, String answer) {
        Filled<Assessment> unshown = cannot.with(field, answer);
        refuses(field.equals("impairment") ? unshown.without("becauseOfIt") : unshown,
                field.equals("reasonToDoubt") ? "no reason to doubt" : "No one lacks capacity because they choose unwisely");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canRetain", "impairment", "becauseOfIt"})
    void refuses_lacking_capacity_while_any_of_it_is_left_open(String field) {
        refuses(cannot.without(field), "No one lacks capacity because they choose unwisely");
    }

    @Test
    void refuses_lacking_capacity_because_a_choice_is_unwise() {
        refuses(can.with("unwise", "YES").with("unwiseWords", "He will spend it all").with("conclusion", "LACKS_CAPACITY"),
                "because they choose unwisely");
    }

    @Test
    void refuses_having_capacity_when_something_keeps_them_from_deciding() {
        refuses(cannot.with("conclusion", "HAS_CAPACITY"), "Change the conclusion");
        assertThatCode(cannot.with("conclusion", "HAS_CAPACITY").with("becauseOfIt", "NO")::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_asking_again_about_what_nobody_doubts() {
        refuses(can.with("reasonToDoubt", "NO").with("conclusion", "NOT_NOW_ASK_LATER"), "no reason to doubt");
    }

    @Test
    void refuses_a_reason_that_is_not_there() {
        refuses(can.with("impairment", "NO").with("becauseOfIt", "YES"), "Change one of the two");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        refuses(can.with("heldOn", Filled.TOMORROW), "still to come");
    }

    @Test
    void refuses_to_ask_again_before_it_was_asked() {
        refuses(can.with("conclusion", "NOT_NOW_ASK_LATER").with("askAgainOn", "2026-03-09"), "a later day");
    }

    private static void refuses(Filled<Assessment> assessment, String sentence) {
        assertThatThrownBy(assessment::handIn).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
