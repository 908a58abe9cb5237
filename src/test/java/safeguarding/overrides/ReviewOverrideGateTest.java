package safeguarding.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.overrides.OverrideDecision.State.IN_FORCE;
import static safeguarding.overrides.OverrideDecision.State.WAITS_FOR_COUNTERSIGNATURE;
import static safeguarding.overrides.Register.decision;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class ReviewOverrideGateTest {

    private final Register register = new Register(decision(1, IN_FORCE, "2026-05-01", null), decision(2, IN_FORCE, "2026-03-09", null),
            decision(3, WAITS_FOR_COUNTERSIGNATURE));
    private final Filled<Reviewing> ends = new Filled<>(new ReviewOverrideForm(register, null, new ReviewDay(Filled.TODAY), null),
            Map.of("heldOn", "2026-03-10", "whatChanged", "He has moved away.", "stillNeeded", "NO", "stillNeededBecause", "Nobody is in danger.",
                    "toldNow", "YES"));
    private final Filled<Reviewing> goesOn = ends.with("stillNeeded", "YES").with("reviewOn", Filled.TOMORROW);

    @Test
    void opens_when_it_says_whether_it_is_still_needed_and_why() {
        assertThat(ends.gaps()).isEmpty();
        assertThat(goesOn.gaps()).isEmpty();
        assertThatCode(ends::handIn).doesNotThrowAnyException();
        assertThatCode(goesOn::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whatChanged", "stillNeeded", "stillNeededBecause", "toldNow"})
    void stays_shut_without(String field) {
        assertThat(ends.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_why_they_were_not_told() {
        assertThat(ends.with("toldNow", "NO").gaps()).containsExactly("toldNow");
        assertThat(ends.with("toldNow", "NO").with("notToldNowBecause", "On Monday, with her sister.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_what_goes_on_has_a_next_day() {
        assertThat(goesOn.without("reviewOn").gaps()).containsExactly("reviewOn");
    }

    @Test
    void stays_shut_until_whoever_takes_it_on_knows_or_not() {
        assertThat(goesOn.with("handedTo", "Rosa Lind").gaps()).containsExactly("handedToKnows");
        assertThat(goesOn.with("handedTo", "Rosa Lind").with("handedToKnows", "YES").section().answer().newOwner()).isEqualTo("Rosa Lind");
        assertThat(goesOn.with("handedTo", "Rosa Lind").with("handedToKnows", "NO").section().answer().newOwner()).isNull();
    }

    @Test
    void looks_at_the_one_that_is_due_first_unless_another_is_chosen() {
        assertThat(ends.section().decision().id()).isEqualTo(2);
        assertThat(ends.with("override", "1").section().decision().id()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"override, 3, is not in force", "heldOn, 2026-03-11, you looked at it is still to come", "reviewOn, 2026-03-10, on a later day",
            "reviewOn, 2026-03-09, has passed already", "reviewOn, 2027-03-11, more than a year away", "stillNeeded, NO, not needed any more"})
    void refuses_what_cannot_be(String field, String answer, String saying) {
        assertThatThrownBy(goesOn.with(field, answer)::handIn).isInstanceOf(Refusal.class).hasMessageContaining(saying);
    }

    @Test
    void comes_again_only_while_it_is_needed() {
        assertThat(goesOn.form().turnings().get("overrideStillNeeded").test(goesOn.section())).isTrue();
        assertThat(ends.form().turnings().get("overrideStillNeeded").test(ends.section())).isFalse();
    }
}
