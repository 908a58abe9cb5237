package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class CapacityQuestionLockTest {

    private final Filled<CapacityAsked> asked = new Filled<>(new CapacityQuestionForm(Filled.TODAY), Map.of(
            "heldOn", "2026-03-10", "capacityOrAdvocacy", "BOTH", "doubtBecause", "She did not know of it any more an hour later."));

    @Test
    void is_taken_without_anyone_being_sure_which_decision_it_is() {
        assertThatCode(asked::handIn).doesNotThrowAnyException();
        assertThat(asked.gaps()).isEmpty();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(asked.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }
}
