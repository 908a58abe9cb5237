package safeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class WeighRiskGateTest {

    private final Filled<RiskWeighed> weighed = new Filled<>(new WeighRiskForm(null, Filled.TODAY), Map.ofEntries(
            Map.entry("planStillRight", "NO"), Map.entry("planBecause", "The lock did not stop him."),
            Map.entry("riskActions", "Her sister sleeps here from tonight."), Map.entry("stageNeeded", "STRATEGY_PLANNING"),
            Map.entry("policeConsidered", "YES"), Map.entry("policeBecause", "They know. She asked us to ring them."),
            Map.entry("wishesWeighed", "She wants to stay at home, and she can."), Map.entry("toldThePerson", "YES"),
            Map.entry("personToldHow", "On the phone. She was glad."), Map.entry("decidedOn", "2026-03-10")));

    @Test
    void opens_when_it_is_on_record_what_changes() {
        assertThat(weighed.gaps()).isEmpty();
        assertThatCode(weighed::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"planStillRight", "planBecause", "riskActions", "stageNeeded", "policeConsidered", "policeBecause",
        "wishesWeighed", "toldThePerson", "decidedOn"})
    void stays_shut_without(String field) {
        assertThat(weighed.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_how_they_were_told() {
        assertThat(weighed.without("personToldHow").gaps()).containsExactly("personToldHow");
    }

    @Test
    void stays_shut_until_it_says_why_they_were_not_told() {
        Filled<RiskWeighed> notTold = weighed.with("toldThePerson", "NO").without("personToldHow");
        assertThat(notTold.gaps()).containsExactly("personNotToldBecause");
        assertThat(notTold.with("personNotToldBecause", "He reads her letters.").gaps()).isEmpty();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(weighed.with("decidedOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void runs_beside_the_stages_and_never_waits() {
        assertThat(weighed.form().isOfItsStage()).isFalse();
        assertThat(weighed.form().mayWait()).isFalse();
    }
}
