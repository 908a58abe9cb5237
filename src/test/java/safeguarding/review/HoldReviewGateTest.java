package safeguarding.review;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.MeetingDay;
import safeguarding.conference.MeetingHeld;
import safeguarding.conference.MeetingNotes;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.Wish;
import safeguarding.people.Voice;
import safeguarding.plan.PlanAnswer;

class HoldReviewGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
    private static final List<Outcome> WANTED = List.of(new Outcome(7, Voice.PERSON, 1, new Wish("My key back", null, null)));

    private final HoldReviewForm form = new HoldReviewForm(null, new MeetingDay(TODAY), null);
    private final Map<String, Object> answers = new HashMap<>(Map.of("heldOn", "2026-03-10", "attended", "PERSON",
            "planChecked", "The lock is done, the visits are not.", "riskNow", "She feels safe at night.", "decisions", "Visits start.",
            "actions", List.of(Map.of("what", "Visit", "owner", "Ann", "wishes", List.of("7"), "againstWishes", "NO")), "nextReviewOn", "2026-06-10"));

    @Test
    void opens_when_the_plan_is_checked_and_looks_ahead() {
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attended", "planChecked", "riskNow", "decisions", "nextReviewOn"})
    void stays_shut_without(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_the_views_of_a_person_who_was_not_there_are_put_forward() {
        answers.put("attended", "NOBODY");
        assertThat(gaps()).containsExactly("viewsPutForward");
    }

    @Test
    void stays_shut_until_each_action_has_someone_who_answers_for_it() {
        answers.put("actions", List.of(Map.of("what", "Visit", "wishes", List.of("7"), "againstWishes", "NO")));
        assertThat(gaps()).containsExactly("actions");
    }

    @Test
    void stays_shut_until_what_goes_against_their_wishes_is_said_and_allowed() {
        answers.put("actions", List.of(Map.of("what", "Visit", "owner", "Ann", "wishes", List.of("7"))));
        assertThat(gaps()).containsExactly("againstWishes");
        answers.put("actions", List.of(Map.of("what", "Visit", "owner", "Ann", "wishes", List.of("7"), "againstWishes", "YES")));
        assertThat(gaps()).containsExactly("override");
    }

    @Test
    void stays_shut_until_every_wish_has_an_action_or_a_reason() {
        answers.remove("actions");
        assertThat(gaps()).containsExactly("withoutAction");
    }

    @Test
    void opens_without_a_next_review_when_it_says_why() {
        answers.remove("nextReviewOn");
        answers.put("noNextReviewBecause", "She has what she wanted.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void refuses_a_review_before_which_nobody_talked_with_the_person() {
        assertThatThrownBy(() -> form.refuse(review(false), null)).isInstanceOf(Refusal.class)
                .hasMessageContaining("Talk with the person before the review");
        assertThatCode(() -> form.refuse(review(true), null)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        refuses("heldOn", "2026-03-11", "still to come");
    }

    @Test
    void refuses_a_next_review_together_with_a_reason_for_none() {
        refuses("noNextReviewBecause", "No need", "one of the two");
    }

    @Test
    void refuses_a_next_review_that_is_not_later() {
        refuses("nextReviewOn", "2026-03-10", "a later day");
    }

    @Test
    void asks_about_the_wishes_again_afterwards() {
        assertThat(form.isStageWork()).isTrue();
    }

    private void refuses(String field, String answer, String sentence) {
        answers.put(field, answer);
        assertThatThrownBy(() -> form.refuse(review(true), null)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private List<String> gaps() {
        return form.gate().gaps(review(true)).stream().map(Gap::field).toList();
    }

    private ReviewHeld review(boolean talkedBefore) {
        Answers given = new Answers(answers);
        return new ReviewHeld(new MeetingHeld(given.as(MeetingNotes.class), given.as(PlanAnswer.class), WANTED, true, talkedBefore),
                given.as(PlanCheck.class));
    }
}
