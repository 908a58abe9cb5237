package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class ConsiderDutiesGateTest {

    private final ConsiderDutiesForm form = new ConsiderDutiesForm();
    private final Filled<Duties> complete = new Filled<>(form, Map.of("othersAtRisk", "NO", "sourceHasContact", "NO", "positionOfTrust", "NO",
            "routes", List.of("NONE"), "routesWords", "He lives alone and meets nobody.", "dutyOverrides", "NO"));

    @Test
    void opens_when_everyone_else_was_thought_of() {
        assertThat(complete.gaps()).isEmpty();
        assertThatCode(complete::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"othersAtRisk", "sourceHasContact", "positionOfTrust", "routes", "routesWords", "dutyOverrides"})
    void stays_shut_without(String field) {
        assertThat(complete.without(field).gaps()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"othersAtRisk, YES, othersAtRiskWhat", "sourceHasContact, YES, sourceHasContactWhat",
            "sourceHasContact, NOT_KNOWN, sourceHasContactWhat", "positionOfTrust, YES, positionOfTrustWhat"})
    void stays_shut_until_whom_it_touches_is_written_down(String field, String answer, String words) {
        Filled<Duties> touching = complete.with(field, answer).with("dutyBecause", "Her sister is safe with her own people.");
        assertThat(touching.gaps()).containsExactly(words);
        assertThat(touching.with(words, "Her sister.").gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"othersAtRisk, YES", "sourceHasContact, NOT_KNOWN", "positionOfTrust, YES"})
    void stays_shut_until_it_says_why_no_duty_comes_first_though_others_may_be_touched(String field, String answer) {
        Filled<Duties> touching = complete.with(field, answer).with(field + "What", "Her sister.");
        assertThat(touching.gaps()).containsExactly("dutyBecause");
        assertThat(touching.with("dutyBecause", "She is safe with her own people, and knows.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_which_duty_comes_first() {
        assertThat(complete.with("dutyOverrides", "YES").gaps()).containsExactly("dutyBecause");
        assertThat(complete.with("dutyOverrides", "YES").with("dutyBecause", "He works in a care home.").gaps()).isEmpty();
    }

    @Test
    void refuses_none_beside_a_route() {
        refuses(complete.with("routes", List.of("NONE", "POLICE")), "None of these");
        assertThatCode(complete.with("routes", List.of("POLICE", "DBS"))::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_nobody_else_at_risk_beside_a_name() {
        refuses(complete.with("othersAtRiskWhat", "Her sister."), "nobody else is at risk");
    }

    @Test
    void a_duty_that_comes_first_has_a_way_of_its_own() {
        assertThat(form.turnings().get("dutyComesFirst")).rejects(complete.section()).accepts(complete.with("dutyOverrides", "YES").section());
    }

    @Test
    void never_waits() {
        assertThat(form.mayWait()).isFalse();
        assertThat(form.isOfItsStage()).isFalse();
    }

    private static void refuses(Filled<Duties> filled, String saying) {
        assertThatThrownBy(filled::handIn).isInstanceOf(Refusal.class).hasMessageContaining(saying);
    }
}
