package safeguarding.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.Wish;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;
import safeguarding.plan.Plan;
import safeguarding.plan.PlanAnswer;
import safeguarding.plan.Response;

class HoldConferenceGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
    private static final List<Outcome> WANTED = List.of(new Outcome(7, Voice.PERSON, 1, new Wish("My key back", null, null)));

    private final HoldConferenceForm form = new HoldConferenceForm(null, new MeetingDay(TODAY));
    private final Map<String, Object> answers = new HashMap<>(Map.of("heldOn", "2026-03-10", "attended", "PERSON",
            "decisions", "The lock is changed.",
            "actions", List.of(Map.of("what", "Change the lock", "owner", "Housing", "wishes", List.of("7"), "againstWishes", "NO"))));

    @Test
    void opens_when_it_is_clear_who_does_what() {
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attended", "decisions"})
    void stays_shut_without(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPRESENTATIVE", "ADVOCATE", "NOBODY"})
    void stays_shut_until_the_views_of_a_person_who_was_not_there_are_put_forward(String attended) {
        answers.put("attended", attended);
        assertThat(gaps()).containsExactly("viewsPutForward");
        answers.put("viewsPutForward", "I read out what she told me.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_each_action_has_someone_who_answers_for_it() {
        answers.put("actions", List.of(Map.of("what", "Change the lock", "wishes", List.of("7"), "againstWishes", "NO")));
        assertThat(gaps()).containsExactly("actions");
    }

    @Test
    void stays_shut_until_what_goes_against_their_wishes_is_said_and_allowed() {
        answers.put("actions", List.of(Map.of("what", "Change the lock", "owner", "Housing", "wishes", List.of("7"))));
        assertThat(gaps()).containsExactly("againstWishes");
        answers.put("actions", List.of(Map.of("what", "Change the lock", "owner", "Housing", "wishes", List.of("7"), "againstWishes", "YES")));
        assertThat(gaps()).containsExactly("override");
    }

    @Test
    void stays_shut_until_every_wish_has_an_action_or_a_reason() {
        answers.remove("actions");
        assertThat(gaps()).containsExactly("withoutAction");
        answers.put("withoutAction", List.of(Map.of("wish", "7", "because", "She has it back already.")));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void refuses_a_conference_before_which_nobody_talked_with_the_person() {
        assertThatThrownBy(() -> form.refuse(meeting(false), null)).isInstanceOf(Refusal.class)
                .hasMessageContaining("Talk with the person before the conference");
        assertThatCode(() -> form.refuse(meeting(true), null)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        answers.put("heldOn", "2026-03-11");
        assertThatThrownBy(() -> form.refuse(meeting(true), null)).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void starts_from_the_earlier_actions_without_the_wishes_that_were_taken_back() {
        Plan.Action earlier = new Plan.Action(1, "Visit on Mondays", "Ann", null, LocalDate.of(2026, 4, 1), null,
                YesNo.YES, 3L, Response.ADVOCACY, null, List.of(7L, 8L));
        assertThat(Groundwork.rows(List.of(earlier), WANTED)).isEqualTo(List.of(Map.of("what", "Visit on Mondays", "owner", "Ann",
                "dueOn", "2026-04-01", "wishes", List.of("7"), "againstWishes", "YES", "override", "3",
                "response", "ADVOCACY")));
    }

    @Test
    void asks_about_the_wishes_again_afterwards() {
        assertThat(form.isStageWork()).isTrue();
    }

    private List<String> gaps() {
        return form.gate().gaps(meeting(true)).stream().map(Gap::field).toList();
    }

    private MeetingHeld meeting(boolean talkedBefore) {
        Answers given = new Answers(answers);
        return new MeetingHeld(given.as(MeetingNotes.class), given.as(PlanAnswer.class), WANTED, true, talkedBefore);
    }
}
