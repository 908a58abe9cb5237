package safeguarding.death;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class PersonDiedLockTest {

    private final Filled<PersonDied> died = new Filled<>(new PersonDiedForm(Filled.TODAY), Map.of(
            "diedOn", "2026-03-09", "howWeKnow", "The ward rang us.", "heldOn", "2026-03-10"));

    @Test
    void is_taken_as_it_is() {
        assertThatCode(died::handIn).doesNotThrowAnyException();
        assertThatCode(died.without("heldOn")::handIn).doesNotThrowAnyException();
        assertThat(died.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diedOn", "heldOn"})
    void refuses_a_day_that_is_still_to_come(String day) {
        assertThatThrownBy(died.with(day, Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_news_that_is_older_than_the_death() {
        assertThatThrownBy(died.with("heldOn", "2026-03-08")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("both days");
    }
}
