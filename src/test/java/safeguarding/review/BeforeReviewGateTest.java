package safeguarding.review;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.MeetingDay;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;

class BeforeReviewGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final BeforeReviewForm form = new BeforeReviewForm(new MeetingDay(TODAY), null);
    private final Map<String, Object> answers = new HashMap<>(Map.ofEntries(Map.entry("heldOn", "2026-03-10"),
            Map.entry("spokeWith", "PERSON"), Map.entry("recapEarlierMeeting", "The lock and the visits."),
            Map.entry("wishesRevisited", "UNCHANGED"), Map.entry("invited", "YES"), Map.entry("whatWillHappen", "We look at the plan."),
            Map.entry("knowsWhatToExpect", "YES"), Map.entry("willAttend", "YES"), Map.entry("supportOffered", "OFFERED_DECLINED"),
            Map.entry("helpToTakePart", "None"), Map.entry("nextSteps", "The review is on Monday."),
            Map.entry("consent", "GIVEN"), Map.entry("consentTo", List.of("MEETING"))));

    @Test
    void opens_when_the_person_knows_and_is_helped() {
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recapEarlierMeeting", "wishesRevisited", "invited", "whatWillHappen", "knowsWhatToExpect", "willAttend",
            "supportOffered", "helpToTakePart", "nextSteps", "consent", "consentTo"})
    void stays_shut_without(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"wishesRevisited, CHANGED, wish1", "invited, NO, invited", "knowsWhatToExpect, NO, whatWasExplained",
            "willAttend, NO, viewsToPutForward", "supportOffered, NOT_OFFERED, supportOffered",
            "consent, REFUSED, consentOverride", "consent, NOT_ASKED, consent"})
    void stays_shut_until_the_answer_is_explained(String field, String answer, String gap) {
        answers.put(field, answer);
        assertThat(gaps()).containsExactly(gap);
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        answers.put("heldOn", "2026-03-11");
        assertThatThrownBy(() -> form.refuse(form.read("", new Answers(answers)), null))
                .isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    private List<String> gaps() {
        return form.gate().gaps(form.read("", new Answers(answers))).stream().map(Gap::field).toList();
    }
}
