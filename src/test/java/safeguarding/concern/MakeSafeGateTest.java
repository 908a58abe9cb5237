package safeguarding.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class MakeSafeGateTest {

    private final Filled<ImmediateSafety> complete = new Filled<>(new MakeSafeForm(null, Filled.TODAY), Map.of(
            "heldOn", "2026-03-10", "safeNow", "YES", "whatMakesThemSafe", "Her sister stays with her. The locks were changed.",
            "emergencyServices", List.of("POLICE"), "othersAtRisk", "NO", "spokeWith", "PERSON", "control", "INVOLVED"));
    private final Filled<ImmediateSafety> notSafe = complete.with("safeNow", "NO")
            .with("notSafeBecause", "He still has a key.").with("tonight", "She sleeps at her sister's.");

    @Test
    void opens_when_the_steps_to_safety_are_on_record() {
        assertThat(complete.gaps()).isEmpty();
        assertThatCode(complete::handIn).doesNotThrowAnyException();
    }

    @Test
    void opens_also_for_someone_who_is_not_safe_yet() {
        assertThat(notSafe.gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_they_are_safe() {
        assertThat(complete.without("safeNow").gaps()).containsExactly("safeNow");
    }

    @Test
    void stays_shut_until_it_says_what_was_done() {
        assertThat(complete.without("whatMakesThemSafe").gaps()).containsExactly("whatMakesThemSafe");
    }

    @Test
    void stays_shut_until_it_says_what_still_puts_them_in_danger() {
        assertThat(notSafe.without("notSafeBecause").gaps()).containsExactly("notSafeBecause");
    }

    @Test
    void stays_shut_until_it_says_what_happens_tonight() {
        assertThat(notSafe.without("tonight").gaps()).containsExactly("tonight");
    }

    @Test
    void stays_shut_until_others_at_risk_were_thought_of() {
        assertThat(complete.without("othersAtRisk").gaps()).containsExactly("othersAtRisk");
    }

    @Test
    void stays_shut_until_it_says_who_else_is_at_risk() {
        assertThat(complete.with("othersAtRisk", "YES").gaps()).containsExactly("whoElse");
        assertThat(complete.with("othersAtRisk", "YES").with("whoElse", "Her son, 9. Children's services rang back.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_how_much_in_charge_they_feel_or_that_nobody_asked() {
        assertThat(complete.without("control").gaps()).containsExactly("control");
        assertThat(complete.with("control", "NOT_ASKED").without("spokeWith").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_who_told_how_much_in_charge_they_feel() {
        assertThat(complete.without("spokeWith").gaps()).containsExactly("spokeWith");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(complete.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_none_beside_a_service_that_was_called() {
        assertThatThrownBy(complete.with("emergencyServices", List.of("POLICE", "NONE"))::handIn)
                .isInstanceOf(Refusal.class).hasMessageContaining("None of them");
        assertThatCode(complete.with("emergencyServices", List.of("NONE"))::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_nobody_else_beside_a_name() {
        assertThatThrownBy(complete.with("whoElse", "Her son.")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("nobody else");
    }
}
