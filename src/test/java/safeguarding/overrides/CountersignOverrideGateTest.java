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
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Submission;

class CountersignOverrideGateTest {

    private final Register register = new Register(decision(1, IN_FORCE), decision(2, WAITS_FOR_COUNTERSIGNATURE),
            decision(3, WAITS_FOR_COUNTERSIGNATURE));
    private final Filled<Countersigning> complete = new Filled<>(new CountersignOverrideForm(register, null, null),
            Map.of("override", "2", "countersign", "YES", "countersignBecause", "Others are in danger."));

    @Test
    void opens_when_a_manager_says_whether_they_agree_and_why() {
        assertThat(complete.gaps()).isEmpty();
        assertThatCode(() -> handIn(complete, "dev")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"countersign", "countersignBecause"})
    void stays_shut_without(String field) {
        assertThat(complete.without(field).gaps()).containsExactly(field);
    }

    @Test
    void looks_at_the_oldest_that_waits_unless_another_is_chosen() {
        assertThat(complete.without("override").section().decision().id()).isEqualTo(2);
        assertThat(complete.with("override", "3").section().decision().id()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"priya", "maya.manager", "Maya Manager", "maya"})
    void refuses_whoever_wrote_it_down_or_decided_it(String manager) {
        assertThatThrownBy(() -> handIn(complete, manager)).isInstanceOf(Refusal.class).hasMessageContaining("somebody else must countersign");
    }

    @Test
    void lets_someone_decide_who_shares_only_a_part_of_the_name() {
        assertThatCode(() -> handIn(complete, "maya.miller")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99", "not a number"})
    void refuses_a_decision_that_does_not_wait(String chosen) {
        assertThatThrownBy(() -> handIn(complete.with("override", chosen), "dev")).isInstanceOf(Refusal.class)
                .hasMessageContaining("does not wait for a countersignature");
    }

    @Test
    void goes_on_only_when_agreed() {
        assertThat(complete.form().turnings().get("overrideAgreed").test(complete.section())).isTrue();
        assertThat(complete.form().turnings().get("overrideAgreed").test(complete.with("countersign", "NO").section())).isFalse();
    }

    private static void handIn(Filled<Countersigning> filled, String manager) {
        filled.form().refuse(filled.section(), new Submission(Filled.REFERENCE, filled.form().id(), 1, "task-1", manager,
                new Answers(filled.typed())));
    }
}
