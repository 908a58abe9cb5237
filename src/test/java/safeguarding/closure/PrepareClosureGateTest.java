package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.enquiries.RiskNow;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.outcomes.WorkerView;

class PrepareClosureGateTest {

    private final PrepareClosureForm form = new PrepareClosureForm(null, null, null, null, null, null);
    private final Map<String, Object> answers = new HashMap<>(Map.of("othersAtRisk", "NO", "riskOutcome", "RISK_REDUCED",
            "anythingUnresolved", "NO", "openDoor", "YES", "openDoorHow", "I left my number.", "raiserTold", "YES",
            "learningFound", "NO", "summary", "Her neighbour no longer has a key."));
    private boolean gridAtStart = true;

    PrepareClosureGateTest() {
        answers.putAll(Map.of("workerWellbeing", "GOOD", "workerSafety", "IN_BETWEEN"));
    }

    @Test
    void opens_when_everything_is_on_record() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_others_at_risk_were_considered() {
        answers.remove("othersAtRisk");
        assertThat(gaps()).containsExactly("othersAtRisk");
    }

    @Test
    void stays_shut_until_it_says_who_else_is_at_risk() {
        answers.put("othersAtRisk", "YES");
        assertThat(gaps()).containsExactly("othersAtRisk");
        answers.put("othersAtRiskWhat", "His sister. A new concern was raised today.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_what_became_of_the_risk() {
        answers.remove("riskOutcome");
        assertThat(gaps()).containsExactly("riskOutcome");
    }

    @Test
    void stays_shut_until_it_says_whether_anything_is_unresolved() {
        answers.remove("anythingUnresolved");
        assertThat(gaps()).containsExactly("anythingUnresolved");
        answers.put("anythingUnresolved", "YES");
        assertThat(gaps()).containsExactly("anythingUnresolved");
    }

    @Test
    void stays_shut_until_each_unresolved_issue_has_an_owner_who_knows() {
        answers.put("anythingUnresolved", "YES");
        answers.put("unresolved", List.of(Map.of("issue", "The lock", "owner", "Housing", "ownerKnows", "NO")));
        assertThat(gaps()).containsExactly("unresolved");
        answers.put("unresolved", List.of(Map.of("issue", "The lock", "owner", "", "ownerKnows", "YES")));
        assertThat(gaps()).containsExactly("unresolved");
        answers.put("unresolved", List.of(Map.of("issue", "The lock", "owner", "Housing", "ownerKnows", "YES")));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_the_door_is_open() {
        answers.remove("openDoor");
        assertThat(gaps()).containsExactly("openDoor");
        answers.put("openDoor", "NO");
        answers.remove("openDoorHow");
        assertThat(gaps()).containsExactly("openDoor");
    }

    @Test
    void stays_shut_until_the_raiser_was_told_or_it_says_why_not() {
        answers.put("raiserTold", "NO");
        assertThat(gaps()).containsExactly("raiserTold");
        answers.put("raiserToldBecause", "She asked us not to.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_learning_was_considered() {
        answers.remove("learningFound");
        assertThat(gaps()).containsExactly("learningFound");
        answers.put("learningFound", "YES");
        assertThat(gaps()).containsExactly("learningFound");
        answers.put("learning", "Agree a safe time to ring.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_how_it_ended() {
        answers.remove("summary");
        assertThat(gaps()).containsExactly("summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workerWellbeing", "workerSafety"})
    void stays_shut_until_the_worker_says_how_they_see_it(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_why_nobody_looked_at_the_start() {
        gridAtStart = false;
        assertThat(gaps()).containsExactly("gridNotAtStartBecause");
        answers.put("gridNotAtStartBecause", "He died before anybody met him.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void takes_an_empty_row_for_no_row() {
        answers.put("unresolved", List.of(Map.of("issue", "", "owner", "")));
        form.refuse(closing(), null);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void asks_for_none_of_the_national_figures_and_refuses_a_code_that_is_not_theirs() {
        answers.putAll(Map.of("riskFound", "INCONCLUSIVE", "actionTaken", "NO"));
        assertThat(gaps()).isEmpty();
        assertThat(closing().record().riskFound()).isEqualTo(RiskNow.INCONCLUSIVE);
        answers.put("riskFound", "MAYBE");
        assertThatThrownBy(this::closing).isInstanceOf(Refusal.class).hasMessageContaining("new to this system");
    }

    @Test
    void refuses_a_list_of_what_is_unresolved_when_nothing_is() {
        answers.put("unresolved", List.of(Map.of("issue", "The lock")));
        assertThatThrownBy(() -> form.refuse(closing(), null)).isInstanceOf(Refusal.class).hasMessageContaining("nothing is unresolved");
    }

    private List<String> gaps() {
        return form.gate().gaps(closing()).stream().map(Gap::field).toList();
    }

    private Closing closing() {
        Answers typed = new Answers(answers);
        return new Closing(typed.as(ClosingRecord.class), typed.as(WorkerView.class), gridAtStart);
    }
}
