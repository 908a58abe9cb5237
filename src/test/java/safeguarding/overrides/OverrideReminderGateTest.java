package safeguarding.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.house.Filled;

class OverrideReminderGateTest {

    private final Filled<Reminding> complete = new Filled<>(new OverrideReminderForm(null, null), Map.of("whatYouDid", "I asked Priya."));

    @Test
    void stays_shut_until_it_says_what_was_done() {
        assertThat(complete.gaps()).isEmpty();
        assertThat(complete.without("whatYouDid").gaps()).containsExactly("whatYouDid");
    }

    @Test
    void decides_nothing() {
        assertThat(complete.form().turnings()).isEmpty();
    }
}
