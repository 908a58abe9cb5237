package safeguarding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Submission;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.NotWanted;
import safeguarding.overrides.Ground;
import safeguarding.overrides.OverrideDecision;
import safeguarding.overrides.Overrides;
import safeguarding.overrides.Principle;
import safeguarding.people.YesNo;

/** Nothing that goes against what they do not want is planned without a decision that allows it (SG-36, LA-17). */
class PlanLockTest {

    private final Overrides overrides = mock(Overrides.class);
    private final Plan plan = new Plan(null, mock(Ledger.class), mock(NotWanted.class), overrides);

    @BeforeEach
    void decisionThreeAllowsIt() {
        when(overrides.usable(Filled.REFERENCE)).thenReturn(List.of(new OverrideDecision(3, 30, Filled.REFERENCE, Ground.COURT_ORDER,
                Principle.EMPOWERMENT, "Rosa Lind", YesNo.YES, "priya", LocalDate.MAX, null, OverrideDecision.State.IN_FORCE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "03", "not a number"})
    void refuses_a_decision_that_does_not_allow_it(String override) {
        assertThatThrownBy(() -> handIn("YES", override)).isInstanceOf(Refusal.class).hasMessageContaining("does not allow it");
    }

    @Test
    void takes_one_that_allows_it_and_does_not_ask_where_nothing_goes_against_them() {
        assertThatCode(() -> handIn("YES", "3")).doesNotThrowAnyException();
        assertThatCode(() -> handIn("YES", null)).doesNotThrowAnyException();
        assertThatCode(() -> handIn("NO", "2")).doesNotThrowAnyException();
    }

    @Test
    void an_action_may_be_done_when_it_is_said_not_to_go_against_them_or_is_allowed() {
        assertThat(action("NO", null).mayBeDone(true)).isTrue();
        assertThat(action("YES", "3").mayBeDone(true)).isTrue();
        assertThat(action("YES", null).mayBeDone(false)).isFalse();
        assertThat(action(null, null).mayBeDone(true)).isFalse();
        assertThat(action(null, null).mayBeDone(false)).isTrue();
    }

    private void handIn(String againstWishes, String override) {
        plan.refuse(new Submission(Filled.REFERENCE, "holdReview", 1, "task-1", "priya", typed(againstWishes, override)));
    }

    private static ActionAnswer action(String againstWishes, String override) {
        return typed(againstWishes, override).as(PlanAnswer.class).actions().get(0);
    }

    private static Answers typed(String againstWishes, String override) {
        Map<String, Object> action = new HashMap<>(Map.of("what", "Ring the police."));
        action.put("againstWishes", againstWishes);
        action.put("override", override);
        return new Answers(Map.of("actions", List.of(action)));
    }
}
