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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;

class TellPlanGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    private final TellPlanForm form = new TellPlanForm(null, TODAY);

    @Test
    void opens_when_they_were_told_and_asked_again() {
        assertThat(gaps(complete())).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_how_they_were_told() {
        assertThat(gaps(with("how", null))).containsExactly("how");
    }

    @Test
    void stays_shut_until_it_says_what_they_were_told() {
        assertThat(gaps(with("toldOutcome", null))).containsExactly("toldOutcome");
    }

    @Test
    void stays_shut_until_wishes_are_revisited() {
        assertThat(gaps(with("wishesRevisited", null))).containsExactly("wishesRevisited");
    }

    @Test
    void stays_shut_until_a_change_is_written_down() {
        Map<String, Object> answers = with("wishesRevisited", "CHANGED");
        assertThat(gaps(answers)).containsExactly("wish1");
        answers.put("wish1", "I want to see my sister");
        assertThat(gaps(answers)).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_where_they_want_meetings_or_that_they_do_not_mind() {
        assertThat(gaps(with("meetingWishes", null))).containsExactly("meetingWishes");
        Map<String, Object> answers = with("meetingWishes", "YES");
        assertThat(gaps(answers)).containsExactly("meetingWishes");
        answers.put("meetingPlace", "At the library");
        assertThat(gaps(answers)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({", consent", "NOT_ASKED, consent", "REFUSED, consentOverride"})
    void stays_shut_until_they_are_asked_again_whether_they_agree(String consent, String gap) {
        assertThat(gaps(with("consent", consent))).containsExactly(gap);
    }

    @Test
    void stays_shut_until_it_says_what_they_agree_to() {
        assertThat(gaps(with("consentTo", null))).containsExactly("consentTo");
    }

    @Test
    void stays_shut_until_it_says_what_happens_next() {
        assertThat(gaps(with("nextSteps", null))).containsExactly("nextSteps");
    }

    @Test
    void stays_shut_until_it_says_how_much_in_charge_they_feel() {
        assertThat(gaps(with("control", null))).containsExactly("control");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(() -> refuse(with("heldOn", "2026-03-11"))).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
        assertThatCode(() -> refuse(complete())).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_meeting_place_from_someone_who_does_not_mind() {
        assertThatThrownBy(() -> refuse(with("meetingPlace", "At the library")))
                .isInstanceOf(Refusal.class).hasMessageContaining("do not mind");
    }

    private static Map<String, Object> complete() {
        return Map.of("heldOn", "2026-03-10", "how", "FACE_TO_FACE", "toldOutcome", "The lock is changed this week",
                "wishesRevisited", "UNCHANGED", "meetingWishes", "NO", "nextSteps", "Sam rings on Friday", "control", "INVOLVED",
                "spokeWith", "PERSON", "consent", "GIVEN", "consentTo", List.of("ENQUIRY"));
    }

    private static Map<String, Object> with(String field, Object answer) {
        Map<String, Object> answers = new HashMap<>(complete());
        answers.put(field, answer);
        return answers;
    }

    private List<String> gaps(Map<String, Object> answers) {
        return form.gate().gaps(form.read("SE-2026-000001", new Answers(answers))).stream().map(Gap::field).toList();
    }

    private void refuse(Map<String, Object> answers) {
        form.refuse(form.read("SE-2026-000001", new Answers(answers)), null);
    }
}
