package safeguarding.conference;

import static org.assertj.core.api.Assertions.assertThat;
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
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;

class BeforeConferenceGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final BeforeConferenceForm form = new BeforeConferenceForm(new MeetingDay(TODAY), null);
    private final Map<String, Object> answers = new HashMap<>(Map.ofEntries(Map.entry("heldOn", "2026-03-10"),
            Map.entry("spokeWith", "PERSON"), Map.entry("recapPlanning", "We read the plan together."),
            Map.entry("wishesRevisited", "UNCHANGED"), Map.entry("invited", "YES"), Map.entry("whatWillHappen", "Five people, one hour."),
            Map.entry("knowsWhatToExpect", "YES"), Map.entry("willAttend", "YES"), Map.entry("supportOffered", "OFFERED_DECLINED"),
            Map.entry("helpToTakePart", "None"), Map.entry("consent", "GIVEN"), Map.entry("consentTo", List.of("MEETING"))));

    @Test
    void opens_when_the_person_knows_and_is_helped() {
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recapPlanning", "wishesRevisited", "invited", "whatWillHappen", "knowsWhatToExpect", "willAttend",
            "supportOffered", "helpToTakePart", "consent", "consentTo"})
    void stays_shut_without(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_a_change_is_written_down() {
        answers.put("wishesRevisited", "CHANGED");
        opensWith("wish1", "I want my key back");
    }

    @Test
    void stays_shut_until_it_says_why_the_person_is_not_invited() {
        answers.put("invited", "NO");
        assertThat(gaps()).containsExactly("invited");
        answers.put("notInvitedBecause", "She asked her son to go instead.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_what_is_still_unclear_to_them() {
        answers.put("knowsWhatToExpect", "PARTLY");
        opensWith("whatWasExplained", "Who comes. She still wonders who decides.");
    }

    @Test
    void stays_shut_until_it_carries_the_views_of_someone_who_may_not_come() {
        answers.put("willAttend", "UNDECIDED");
        opensWith("viewsToPutForward", "Do not move me.");
    }

    @Test
    void stays_shut_until_it_says_which_support_will_be_there() {
        answers.put("supportOffered", "OFFERED_ACCEPTED");
        assertThat(gaps()).containsExactly("supportOffered");
        answers.put("supportWhat", "A taxi");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_why_no_support_was_offered() {
        answers.put("supportOffered", "NOT_OFFERED");
        assertThat(gaps()).containsExactly("supportOffered");
        answers.put("supportNotOfferedBecause", "It is in her own kitchen.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_no_to_the_meeting_is_answered() {
        answers.put("consent", "REFUSED");
        opensWith("consentOverride", "NO");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        answers.put("heldOn", "2026-03-11");
        assertThatThrownBy(() -> form.refuse(form.read("", new Answers(answers)), null))
                .isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void carries_how_they_want_meetings_from_the_last_time_they_said_it() {
        List<Answers> said = List.of(new Answers(Map.of("meetingPlace", "At home", "meetingTime", "Mornings")),
                new Answers(Map.of("meetingPlace", "Online", "decisions", "None")), new Answers(Map.of("place", "Town hall")));
        assertThat(MeetingWishes.lastSaid(List.of("meetingPlace", "meetingTime"), said)).isEqualTo(Map.of("meetingPlace", "Online"));
    }

    private void opensWith(String field, String words) {
        assertThat(gaps()).containsExactly(field);
        answers.put(field, words);
        assertThat(gaps()).isEmpty();
    }

    private List<String> gaps() {
        return form.gate().gaps(form.read("", new Answers(answers))).stream().map(Gap::field).toList();
    }
}
