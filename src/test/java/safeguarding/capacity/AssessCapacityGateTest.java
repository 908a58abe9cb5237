package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.house.Filled;

class AssessCapacityGateTest extends FilledAssessment {

    @Test
    void opens_when_it_is_thought_through() {
        assertThat(can.gaps()).isEmpty();
        assertThat(cannot.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacityDecision", "reasonToDoubt", "presumption", "helpWords", "canUnderstand", "functionalWords", "fluctuates",
            "unwise", "conclusion", "conclusionBecause", "assessor"})
    void stays_shut_without(String field) {
        assertThat(can.without(field).gaps()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canRetain", "canWeigh", "canCommunicate"})
    void stays_shut_until_each_of_the_four_is_answered(String ability) {
        assertThat(can.without(ability).gaps()).containsExactly("canUnderstand");
    }

    @Test
    void asks_for_no_cause_while_none_of_the_four_is_missing() {
        assertThat(can.without("impairment", "becauseOfIt").gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"impairment, impairment", "impairmentWords, impairment", "becauseOfIt, becauseOfIt"})
    void stays_shut_until_the_cause_is_looked_at_when_one_of_the_four_is_missing(String field, String gap) {
        assertThat(cannot.without(field).gaps()).containsExactly(gap);
    }

    @Test
    void asks_for_no_link_when_nothing_affects_their_mind() {
        assertThat(can.with("canRetain", "NO").with("impairment", "NO").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_when_they_are_at_their_best() {
        assertThat(can.with("fluctuates", "YES").gaps()).containsExactly("fluctuates");
        assertThat(can.with("fluctuates", "YES").with("fluctuatesWhen", "Before noon, and it can wait").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_an_unwise_choice_has_its_risks_written_down() {
        assertThat(can.with("unwise", "YES").gaps()).containsExactly("unwise");
        assertThat(can.with("unwise", "YES").with("unwiseWords", "She knows what he spent, and we talk again in May").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_there_is_a_day_for_asking_again() {
        Filled<Assessment> later = can.with("conclusion", "NOT_NOW_ASK_LATER");
        assertThat(later.gaps()).containsExactly("askAgainOn");
        assertThat(later.with("askAgainOn", "2026-03-17").gaps()).isEmpty();
    }

    @Test
    void asks_for_no_test_when_there_is_no_reason_to_doubt() {
        assertThat(can.with("reasonToDoubt", "NO").without("helpWords", "canUnderstand", "canRetain", "canWeigh", "canCommunicate",
                "functionalWords", "fluctuates").gaps()).isEmpty();
    }

    @Test
    void leads_to_a_decision_for_them_only_when_they_lack_capacity() {
        var lacks = can.form().turnings().get("lacksCapacity");
        assertThat(lacks.test(cannot.section())).isTrue();
        assertThat(lacks.test(can.section())).isFalse();
        assertThat(lacks.test(can.without("conclusion").section())).isFalse();
    }

    @Test
    void waits_when_they_ask_us_to_because_they_can_decide_until_shown_otherwise() {
        assertThat(can.form().mayWait()).isTrue();
        assertThat(can.form().isOfItsStage()).isFalse();
    }
}
