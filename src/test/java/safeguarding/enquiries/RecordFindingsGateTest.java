package safeguarding.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.consent.Consents;
import safeguarding.consent.Scope;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;

class RecordFindingsGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    private final Consents consents = mock(Consents.class);
    private final RecordFindingsForm form = new RecordFindingsForm(consents, TODAY);

    @Test
    void opens_when_the_findings_are_in() {
        assertThat(gaps(complete())).isEmpty();
    }

    @Test
    void opens_whether_or_not_abuse_was_found_to_have_happened() {
        assertThat(gaps(with("substantiated", "NOT_DETERMINED"))).isEmpty();
    }

    @Test
    void stays_shut_until_something_was_found_and_it_says_how_it_is_known() {
        assertThat(gaps(with("findings", List.of(Map.of())))).containsExactly("findings");
        assertThat(gaps(with("findings", List.of(Map.of("whatWasFound", "Money is missing"))))).containsExactly("findings");
        assertThat(gaps(with("findings", List.of(Map.of("source", "Bank statements"))))).containsExactly("findings");
    }

    @Test
    void stays_shut_until_every_share_has_a_basis() {
        assertThat(gaps(with("shares", List.of(Map.of("toWhom", "The bank", "what", "That we are asking", "personTold", "YES")))))
                .containsExactly("shares");
    }

    @Test
    void stays_shut_until_a_share_against_their_word_names_its_ground() {
        Map<String, Object> share = Map.of("toWhom", "The bank", "what", "That we are asking", "basis", "PUBLIC_TASK",
                "because", "They can stop the card", "personTold", "YES");
        assertThat(gaps(with("shares", List.of(share)))).isEmpty();
        when(consents.isRefused("SE-2026-000001", Scope.SHARE_INFORMATION)).thenReturn(true);
        assertThat(gaps(with("shares", List.of(share)))).containsExactly("shares");
    }

    @Test
    void stays_shut_until_it_says_whose_words_these_are() {
        assertThat(gaps(with("spokeWith", null))).containsExactly("spokeWith");
    }

    @Test
    void opens_when_nobody_was_spoken_with_and_it_says_so() {
        Map<String, Object> answers = with("spokeWith", null);
        answers.put("whatThePersonSays", null);
        answers.put("control", "NOT_ASKED");
        assertThat(gaps(answers)).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_how_much_in_charge_they_feel() {
        assertThat(gaps(with("control", null))).containsExactly("control");
    }

    @Test
    void stays_shut_until_it_says_whether_there_is_a_risk_now() {
        assertThat(gaps(with("riskNow", null))).containsExactly("riskNow");
    }

    @Test
    void stays_shut_until_it_says_what_is_still_unknown() {
        assertThat(gaps(with("whatIsMissing", null))).containsExactly("whatIsMissing");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(() -> refuse(with("heldOn", "2026-03-11"))).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
        assertThatThrownBy(() -> refuse(with("findings", List.of(Map.of("receivedOn", "2026-03-11"))))).isInstanceOf(Refusal.class);
        assertThatCode(() -> refuse(complete())).doesNotThrowAnyException();
    }

    private static Map<String, Object> complete() {
        return Map.of("heldOn", "2026-03-10", "findings", List.of(Map.of("whatWasFound", "Money is missing", "source", "Bank statements",
                "receivedOn", "2026-03-09")), "spokeWith", "PERSON", "whatThePersonSays", "I thought so", "control", "INVOLVED",
                "riskNow", "RISK_IDENTIFIED", "whatIsMissing", "Nobody knows who has the card");
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
