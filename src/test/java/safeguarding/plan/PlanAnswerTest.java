package safeguarding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.journal.Answers;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.Wish;
import safeguarding.people.Voice;

/** Every wish has an action or a reason why not; every action has a wish or a duty (SG-40, SG-51). */
class PlanAnswerTest {

    private static final List<Outcome> TWO_WISHES = List.of(outcome(7), outcome(8));

    @Test
    void a_plan_answers_every_wish_by_an_action_or_by_a_reason() {
        assertThat(plan(List.of(action("7", "8")), List.of()).answers(TWO_WISHES)).isTrue();
        assertThat(plan(List.of(action("7")), List.of(Map.of("wish", "8", "because", "She will do it herself."))).answers(TWO_WISHES)).isTrue();
        assertThat(plan(List.of(), List.of()).answers(List.of())).isTrue();
    }

    @Test
    void a_wish_passed_over_or_put_aside_without_a_reason_is_not_answered() {
        assertThat(plan(List.of(action("7")), List.of()).answers(TWO_WISHES)).isFalse();
        assertThat(plan(List.of(action("7")), List.of(Map.of("wish", "8"))).answers(TWO_WISHES)).isFalse();
        assertThat(plan(List.of(action("7")), List.of(Map.of("wish", "8", "because", "  "))).answers(TWO_WISHES)).isFalse();
        assertThat(plan(List.of(action("77")), List.of(Map.of("wish", "88", "because", "Because."))).answers(TWO_WISHES)).isFalse();
    }

    @Test
    void an_action_says_what_who_and_for_which_wish_or_duty() {
        assertThat(plan(List.of(action("7")), List.of()).isComplete()).isTrue();
        assertThat(plan(List.of(Map.of("what", "Ring.", "owner", "Priya", "dutyBecause", "A child lives there.")), List.of()).isComplete()).isTrue();
        assertThat(plan(List.of(Map.of("what", "Ring.", "owner", "Priya")), List.of()).isComplete()).isFalse();
        assertThat(plan(List.of(Map.of("what", "Ring.", "wishes", List.of("7"))), List.of()).isComplete()).isFalse();
        assertThat(plan(List.of(Map.of("owner", "Priya", "wishes", List.of("7"))), List.of()).isComplete()).isFalse();
        assertThat(plan(List.of(Map.of("dutyBecause", "A child lives there.")), List.of()).isComplete()).isFalse();
    }

    @Test
    void a_row_left_blank_is_no_action() {
        assertThat(plan(List.of(Map.of(), Map.of("what", "", "owner", " ", "wishes", List.of())), List.of(Map.of("because", "x"))))
                .isEqualTo(new PlanAnswer(List.of(), List.of()));
        assertThat(Answers.NONE.as(PlanAnswer.class)).isEqualTo(new PlanAnswer(null, null));
    }

    @Test
    void the_kind_of_help_and_what_became_of_it_are_codes() {
        ActionAnswer action = plan(List.of(Map.of("what", "A group.", "response", "PEER_SUPPORT", "responseAnswer", "NOT_AVAILABLE")), List.of())
                .actions().get(0);
        assertThat(action.response()).isEqualTo(Response.PEER_SUPPORT);
        assertThat(action.responseAnswer()).isEqualTo(ResponseAnswer.NOT_AVAILABLE);
        assertThat(Response.values()).hasSize(12);
    }

    private static Map<String, Object> action(String... wishes) {
        return Map.of("what", "Ring the bank.", "owner", "Priya", "wishes", List.of(wishes));
    }

    private static PlanAnswer plan(List<?> actions, List<?> withoutAction) {
        return new Answers(Map.of("actions", actions, "withoutAction", withoutAction)).as(PlanAnswer.class);
    }

    private static Outcome outcome(long id) {
        return new Outcome(id, Voice.PERSON, 1, new Wish("Wish " + id, null, null));
    }
}
