package safeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.AtAnyTime;

class SomeoneElseAtRiskLockTest {

    private final SomeoneElseAtRiskForm form = new SomeoneElseAtRiskForm(Filled.TODAY);
    private final Filled<SomeoneElse> neighbour = new Filled<>(form, Map.of("isChild", "ADULT", "otherName", "Billie Birchwood",
            "otherRisk", "He shouts at Billie too.", "otherSafeNow", "YES"));

    @Test
    void is_taken_as_it_is_also_after_a_death() {
        assertThatCode(neighbour::handIn).doesNotThrowAnyException();
        assertThat(neighbour.gaps()).isEmpty();
        assertThat(form.reach()).isEqualTo(AtAnyTime.Reach.WHILE_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"ADULT, false", "CHILD, true", "NOT_KNOWN, false"})
    void leads_to_childrens_services_for_a_child_alone(String who, boolean child) {
        assertThat(form.turnings().get("otherIsChild").test(neighbour.with("isChild", who).section())).isEqualTo(child);
    }

    @ParameterizedTest
    @CsvSource({"CHILD, 2008-03-10", "ADULT, 2008-03-11", "NOT_KNOWN, 2016-01-01"})
    void refuses_a_date_of_birth_that_does_not_fit(String who, String bornOn) {
        assertThatThrownBy(neighbour.with("isChild", who).with("otherBornOn", bornOn)::handIn).isInstanceOf(Refusal.class)
                .hasMessageContaining("does not fit");
    }

    @ParameterizedTest
    @CsvSource({"ADULT, 2008-03-10", "CHILD, 2008-03-11", "NOT_KNOWN, 1950-01-01"})
    void takes_a_date_of_birth_that_fits(String who, String bornOn) {
        assertThatCode(neighbour.with("isChild", who).with("otherBornOn", bornOn)::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heldOn", "otherBornOn"})
    void refuses_a_day_that_is_still_to_come(String day) {
        assertThatThrownBy(neighbour.with(day, Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }
}
