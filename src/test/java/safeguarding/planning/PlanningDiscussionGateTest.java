package safeguarding.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.Wish;
import safeguarding.people.Voice;
import safeguarding.plan.PlanAnswer;

class PlanningDiscussionGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, Object> FOR_THEIR_WISH = Map.of("what", "Change the lock", "owner", "Sam Reed", "wishes", List.of("7"),
            "againstWishes", "NO");

    private final PlanningDiscussionForm form = new PlanningDiscussionForm(null, null, TODAY);

    @Test
    void opens_when_views_were_put_and_every_wish_has_its_action() {
        assertThat(gaps(complete())).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_it_was_a_discussion_or_a_meeting() {
        assertThat(gaps(with("kind", null))).containsExactly("kind");
    }

    @Test
    void stays_shut_until_it_says_who_put_the_views_forward() {
        assertThat(gaps(with("howViewsPresented", null))).containsExactly("howViewsPresented");
    }

    @Test
    void stays_shut_until_the_views_are_written_down() {
        assertThat(gaps(with("viewsPresented", " "))).containsExactly("viewsPresented");
    }

    @Test
    void stays_shut_until_something_is_planned_even_when_nothing_was_wished_for() {
        Planning planned = read(with("actions", List.of(Map.of())));
        assertThat(fields(new Planning(planned.discussion(), planned.plan(), List.of(), true))).containsExactly("actions");
    }

    @Test
    void stays_shut_until_every_action_has_an_owner() {
        assertThat(gaps(with("actions", List.of(Map.of("what", "Change the lock", "wishes", List.of("7"), "againstWishes", "NO"))))).containsExactly("actions");
    }

    @Test
    void stays_shut_until_every_action_is_for_a_wish_or_a_duty() {
        Map<String, Object> adrift = Map.of("what", "Tell the police", "owner", "Sam Reed", "againstWishes", "NO");
        assertThat(gaps(with("actions", List.of(FOR_THEIR_WISH, adrift)))).containsExactly("actions");
        Map<String, Object> duty = Map.of("what", "Tell the police", "owner", "Sam Reed", "dutyBecause", "Others may be hurt",
                "againstWishes", "NO");
        assertThat(gaps(with("actions", List.of(FOR_THEIR_WISH, duty)))).isEmpty();
    }

    @Test
    void stays_shut_until_every_wish_has_an_action_or_a_reason() {
        Map<String, Object> answers = with("actions",
                List.of(Map.of("what", "Tell the police", "owner", "Sam Reed", "dutyBecause", "Others may be hurt",
                "againstWishes", "NO")));
        assertThat(gaps(answers)).containsExactly("withoutAction");
        answers.put("withoutAction", List.of(Map.of("wish", "7", "because", "She wants to wait until her son has moved out")));
        assertThat(gaps(answers)).isEmpty();
    }

    @Test
    void stays_shut_until_every_action_is_set_against_what_they_do_not_want() {
        Map<String, Object> unsaid = Map.of("what", "Change the lock", "owner", "Sam Reed", "wishes", List.of("7"));
        assertThat(gaps(with("actions", List.of(unsaid)))).containsExactly("againstWishes");
        Planning planned = read(with("actions", List.of(unsaid)));
        assertThat(fields(new Planning(planned.discussion(), planned.plan(), planned.wanted(), false))).isEmpty();
    }

    @Test
    void stays_shut_until_an_action_against_what_they_do_not_want_names_what_allows_it() {
        Map<String, Object> against = new HashMap<>(FOR_THEIR_WISH);
        against.put("againstWishes", "YES");
        assertThat(gaps(with("actions", List.of(against)))).containsExactly("override");
        against.put("override", "3");
        assertThat(gaps(with("actions", List.of(against)))).isEmpty();
    }

    @Test
    void opens_without_an_action_when_every_wish_has_a_reason() {
        Map<String, Object> answers = with("actions", List.of());
        answers.put("withoutAction", List.of(Map.of("wish", "7", "because", "She wants to wait until her son has moved out")));
        assertThat(gaps(answers)).isEmpty();
    }

    @Test
    void stays_shut_until_the_decisions_are_written_down() {
        assertThat(gaps(with("decisions", null))).containsExactly("decisions");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(() -> form.refuse(read(with("heldOn", "2026-03-11")), null))
                .isInstanceOf(Refusal.class).hasMessageContaining("still to come");
        assertThatCode(() -> form.refuse(read(complete()), null)).doesNotThrowAnyException();
    }

    private static Map<String, Object> complete() {
        return Map.of("heldOn", "2026-03-10", "kind", "DISCUSSION", "howViewsPresented", "BY_ADVOCATE",
                "viewsPresented", "I want to stay at home", "actions", List.of(FOR_THEIR_WISH), "decisions", "The lock is changed this week");
    }

    private static Map<String, Object> with(String field, Object answer) {
        Map<String, Object> answers = new HashMap<>(complete());
        answers.put(field, answer);
        return answers;
    }

    private List<String> gaps(Map<String, Object> answers) {
        return fields(read(answers));
    }

    private List<String> fields(Planning planning) {
        return form.gate().gaps(planning).stream().map(Gap::field).toList();
    }

    private static Planning read(Map<String, Object> values) {
        Answers answers = new Answers(values);
        return new Planning(answers.as(PlanningDiscussion.class), answers.as(PlanAnswer.class),
                List.of(new Outcome(7, Voice.PERSON, 1, new Wish("I want to stay at home", null, null))), true);
    }
}
