package safeguarding.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class TellRaiserGateTest {

    private final Filled<RaiserTold> told = new Filled<>(new TellRaiserForm(null, Filled.TODAY),
            Map.of("told", "YES", "toldOn", "2026-03-10", "whatTheyWereTold", "That we will visit her this week."));
    private final Filled<RaiserTold> notTold = told.without("toldOn", "whatTheyWereTold").with("told", "NO")
            .with("notToldBecause", "He may be the one who hurts her.");

    @Test
    void opens_when_it_is_on_record_what_they_were_told() {
        assertThat(told.gaps()).isEmpty();
        assertThatCode(told::handIn).doesNotThrowAnyException();
    }

    @Test
    void opens_when_they_could_not_be_told() {
        assertThat(notTold.gaps()).isEmpty();
        assertThat(notTold.without("notToldBecause").with("told", "ANONYMOUS").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_they_were_told() {
        assertThat(told.without("told").gaps()).containsExactly("told");
    }

    @Test
    void stays_shut_until_it_says_when_they_were_told() {
        assertThat(told.without("toldOn").gaps()).containsExactly("toldOn");
    }

    @Test
    void stays_shut_until_it_says_what_they_were_told() {
        assertThat(told.without("whatTheyWereTold").gaps()).containsExactly("whatTheyWereTold");
    }

    @Test
    void stays_shut_until_it_says_why_they_were_not_told() {
        assertThat(notTold.without("notToldBecause").gaps()).containsExactly("notToldBecause");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(told.with("toldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_words_that_were_told_to_nobody() {
        assertThatThrownBy(told.with("told", "NO")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("not told");
    }
}
