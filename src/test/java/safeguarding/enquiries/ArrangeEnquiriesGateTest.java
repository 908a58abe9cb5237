package safeguarding.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;

class ArrangeEnquiriesGateTest {

    private static final Map<String, Object> AGREED = Map.of("toWhom", "The GP", "what", "That she was hurt", "basis", "CONSENT");

    private final ArrangeEnquiriesForm form = new ArrangeEnquiriesForm();

    @Test
    void opens_when_it_says_who_asks_what_and_what_it_means_for_the_person() {
        assertThat(gaps(complete())).isEmpty();
    }

    @Test
    void opens_when_nothing_was_shared_and_the_empty_row_was_left() {
        assertThat(gaps(with("shares", List.of(Map.of("toWhom", " "))))).isEmpty();
    }

    @Test
    void stays_shut_until_someone_asks_something() {
        assertThat(gaps(with("enquiries", List.of(Map.of())))).containsExactly("enquiries");
        assertThat(gaps(with("enquiries", List.of(Map.of("whoAsks", "Sam Reed"))))).containsExactly("enquiries");
        assertThat(gaps(with("enquiries", List.of(Map.of("whatAbout", "The missing money"))))).containsExactly("enquiries");
    }

    @Test
    void stays_shut_until_the_impact_on_the_person_is_considered() {
        assertThat(gaps(with("impactOnPerson", null))).containsExactly("impactOnPerson");
    }

    @Test
    void stays_shut_until_consent_is_answered() {
        assertThat(gaps(with("consent", null))).containsExactly("consent");
    }

    @Test
    void stays_shut_until_it_says_why_consent_was_not_asked_for() {
        Map<String, Object> answers = with("consent", "NOT_ASKED");
        assertThat(gaps(answers)).containsExactly("consent");
        answers.put("consentBecause", "She is still unconscious");
        assertThat(gaps(answers)).isEmpty();
    }

    @Test
    void stays_shut_until_every_share_says_what_with_whom_and_on_which_basis() {
        AGREED.keySet().forEach(missing -> {
            Map<String, Object> share = new HashMap<>(AGREED);
            share.remove(missing);
            assertThat(gaps(with("shares", List.of(AGREED, share)))).as("without " + missing).containsExactly("shares");
        });
    }

    @Test
    void stays_shut_until_a_share_without_consent_says_why() {
        Map<String, Object> share = new HashMap<>(Map.of("toWhom", "The police", "what", "The threat", "basis", "VITAL_INTERESTS"));
        assertThat(gaps(with("shares", List.of(share)))).containsExactly("shares");
        share.put("because", "He said he would come back with a knife");
        assertThat(gaps(with("shares", List.of(share)))).isEmpty();
    }

    @Test
    void refuses_a_share_that_rests_on_a_consent_that_was_not_given() {
        List.of("REFUSED", "NOT_ABLE").forEach(consent -> assertThatThrownBy(() -> refuse(with("consent", consent)))
                .isInstanceOf(Refusal.class).hasMessageContaining("Choose the basis that really holds"));
        assertThatCode(() -> refuse(complete())).doesNotThrowAnyException();
    }

    private static Map<String, Object> complete() {
        return Map.of("enquiries", List.of(Map.of("whoAsks", "Sam Reed", "whatAbout", "The missing money", "causedByUs", "COUNCIL")),
                "impactOnPerson", "Her nephew may notice; Sam meets her at the library", "consent", "GIVEN", "shares", List.of(AGREED));
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
