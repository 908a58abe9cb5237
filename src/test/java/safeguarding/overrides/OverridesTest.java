package safeguarding.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.house.Filled.REFERENCE;
import static safeguarding.overrides.OverrideDecision.State.ENDED;
import static safeguarding.overrides.OverrideDecision.State.IN_FORCE;
import static safeguarding.overrides.OverrideDecision.State.NOT_AGREED;
import static safeguarding.overrides.OverrideDecision.State.WAITS_FOR_COUNTERSIGNATURE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;

/** The register as the database holds it: who may countersign, what allows an action, and when it ends (SG-36, LA-17). */
class OverridesTest extends InAnEmptyHouse {

    private final Overrides overrides = new Overrides(jdbc, Filled.TODAY);

    @BeforeEach
    void decisionOneInTheFirst() {
        decide(1, REFERENCE);
    }

    @Test
    void a_decision_waits_is_in_force_and_ends() {
        stands(WAITS_FOR_COUNTERSIGNATURE);
        countersign(1, "YES", "priya", "maya");
        stands(IN_FORCE);
        review("YES", "'2026-06-01'", "'Rosa Lind'");
        stands(IN_FORCE);
        assertThat(overrides.all(REFERENCE).get(0)).extracting(OverrideDecision::reviewOn, OverrideDecision::handedTo)
                .asString().contains("2026-06-01", "Rosa Lind");
        review("NO", "null", "null");
        stands(ENDED);
    }

    @Test
    void what_a_manager_does_not_agree_to_allows_nothing() {
        assertThat(overrides.usable(REFERENCE)).hasSize(1);
        countersign(1, "NO", "priya", "maya");
        stands(NOT_AGREED);
        assertThat(overrides.usable(REFERENCE)).isEmpty();
    }

    @Test
    void with_a_death_the_question_of_agreement_ends() {
        countersign(1, "YES", "priya", "maya");
        entry(REFERENCE, "personDied", "priya");
        stands(ENDED);
    }

    @Test
    void it_is_due_on_its_day() {
        assertThat(overrides.dueForReview()).extracting(OverrideDecision::id).containsExactly(1L);
        review("YES", "'2026-03-11'", "null");
        assertThat(overrides.dueForReview()).isEmpty();
    }

    @Test
    void nobody_countersigns_what_they_wrote_down_even_under_another_name() {
        assertThatThrownBy(() -> countersign(1, "YES", "priya", "priya")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> countersign(1, "YES", "someone", "priya")).isInstanceOf(DataIntegrityViolationException.class);
        countersign(1, "YES", "priya", "maya");
        assertThatThrownBy(() -> countersign(1, "NO", "priya", "dev")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_action_against_their_wish_needs_a_decision_of_its_own_enquiry() {
        assertThatThrownBy(() -> plan(REFERENCE, "'YES'", "null")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> plan(OTHER, "'YES'", "1")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> plan(REFERENCE, "'PERHAPS'", "null")).isInstanceOf(DataIntegrityViolationException.class);
        plan(OTHER, "'NO'", "null");
        plan(OTHER, "null", "null");
        assertThat(planned(OTHER)).isEqualTo(1);
    }

    @Test
    void an_action_against_their_wish_holds_as_long_as_what_allows_it() {
        plan(REFERENCE, "'YES'", "1");
        assertThat(planned(REFERENCE)).isEqualTo(1);
        countersign(1, "YES", "priya", "maya");
        assertThat(planned(REFERENCE)).isEqualTo(1);
        review("NO", "null", "null");
        assertThat(planned(REFERENCE)).isZero();
    }

    private void stands(OverrideDecision.State state) {
        assertThat(overrides.all(REFERENCE)).extracting(OverrideDecision::state).containsExactly(state);
    }

    private long planned(String reference) {
        return jdbc.sql("select count(*) from current_action where reference = ?").param(reference).query(Long.class).single();
    }

    private void decide(long id, String reference) {
        jdbc.sql("insert into override_record (id, entry_id, reference, ground, principle, decision_maker, told, review_on, author) values "
                + "(?, ?, ?, 'COURT_ORDER', 'EMPOWERMENT', 'Rosa Lind', 'YES', '2026-03-10', 'priya')")
                .params(id, entry(reference, "recordOverride", "priya"), reference).update();
    }

    private void countersign(long id, String agreed, String author, String by) {
        jdbc.sql("insert into override_countersigned (entry_id, reference, override_id, agreed, author, countersigned_by) "
                + "values (?, ?, ?, ?, ?, ?)").params(entry(REFERENCE, "countersignOverride", "priya"), REFERENCE, id, agreed, author, by).update();
    }

    private void review(String stillNeeded, String reviewOn, String handedTo) {
        jdbc.sql("insert into override_reviewed (entry_id, reference, override_id, still_needed, review_on, handed_to) values (?, ?, 1, ?, "
                + reviewOn + ", " + handedTo + ")").params(entry(REFERENCE, "reviewOverride", "priya"), REFERENCE, stillNeeded).update();
    }

    private void plan(String reference, String against, String override) {
        jdbc.sql("insert into action (id, entry_id, reference, what, against_wishes, override_id) values (nextval('action_number'), ?, ?, "
                + "'Ring them', " + against + ", " + override + ")").params(entry(reference, "holdReview", "priya"), reference).update();
    }
}
