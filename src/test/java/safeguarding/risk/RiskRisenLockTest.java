package safeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class RiskRisenLockTest {

    private final Filled<RiskRisen> risen = new Filled<>(new RiskRisenForm(Filled.TODAY), Map.of(
            "dangerNow", "YES", "whatHappened", "He broke the new lock.", "heldOn", "2026-03-10"));

    @Test
    void is_taken_as_it_is_because_safety_waits_for_nothing() {
        assertThatCode(risen::handIn).doesNotThrowAnyException();
        assertThatCode(risen.without("heldOn")::handIn).doesNotThrowAnyException();
        assertThat(risen.gaps()).isEmpty();
        assertThat(risen.form().mayWait()).isFalse();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(risen.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }
}
