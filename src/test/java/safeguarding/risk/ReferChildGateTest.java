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

class ReferChildGateTest {

    private final Filled<ChildReferred> referred = new Filled<>(new ReferChildForm(null, Filled.TODAY), Map.of(
            "childName", "The girl next door", "toldWhom", "The duty worker", "toldOn", "2026-03-10", "acceptedBy", "Robin Example",
            "whatTheySaid", "They visit tomorrow."));

    @Test
    void opens_when_somebody_has_taken_the_child_on() {
        assertThat(referred.gaps()).isEmpty();
        assertThatCode(referred::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"childName", "toldWhom", "toldOn", "whatTheySaid"})
    void stays_shut_without(String field) {
        assertThat(referred.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_a_named_person_has_taken_it_on() {
        assertThat(referred.without("acceptedBy").gaps()).containsExactly("acceptedBy");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(referred.with("toldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }
}
