package safeguarding.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.AtAnyTime;

class ReopenAskedLockTest {

    private final ReopenAskedForm form = new ReopenAskedForm(Filled.TODAY);
    private final Filled<ReopenAsked> asked = new Filled<>(form, Map.of("reopenBecause", "He is back.", "whoAsks", "PERSON",
            "safeNow", "YES", "heldOn", "2026-03-10"));

    @Test
    void is_taken_as_it_is_once_the_enquiry_is_closed() {
        assertThatCode(asked::handIn).doesNotThrowAnyException();
        assertThat(asked.gaps()).isEmpty();
        assertThat(form.reach()).isEqualTo(AtAnyTime.Reach.ONCE_CLOSED);
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(asked.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }
}
