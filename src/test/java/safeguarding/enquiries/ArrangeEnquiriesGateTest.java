package safeguarding.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.consent.Consents;
import safeguarding.consent.Scope;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class ArrangeEnquiriesGateTest {

    private static final Map<String, Object> AGREED = Map.of("toWhom", "The GP", "what", "That she was hurt", "basis", "CONSENT",
            "because", "He treats her", "personTold", "YES");
    private static final Map<String, Object> PUBLIC_TASK = changed(AGREED, "basis", "PUBLIC_TASK");

    private final Consents consents = mock(Consents.class);
    private final Filled<Arranging> complete = new Filled<>(new ArrangeEnquiriesForm(consents), Map.of(
            "enquiries", List.of(Map.of("whoAsks", "Sam Reed", "whatAbout", "The missing money", "causedByUs", "COUNCIL")),
            "impactOnPerson", "Her nephew may notice; Sam meets her at the library", "spokeWith", "PERSON", "consent", "GIVEN",
            "consentTo", List.of("ENQUIRY", "SHARE_INFORMATION"), "shares", List.of(AGREED)));
    private final Filled<Arranging> refused = complete.with("consent", "REFUSED").with("consentOverride", "NO");

    @Test
    void opens_when_it_says_who_asks_what_and_what_it_means_for_the_person() {
        assertThat(complete.gaps()).isEmpty();
        assertThatCode(complete::handIn).doesNotThrowAnyException();
    }

    @Test
    void opens_when_nothing_was_shared_and_the_empty_row_was_left() {
        assertThat(complete.with("shares", List.of(Map.of("toWhom", " "))).gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_someone_asks_something() {
        assertThat(complete.with("enquiries", List.of(Map.of())).gaps()).containsExactly("enquiries");
        assertThat(complete.with("enquiries", List.of(Map.of("whoAsks", "Sam Reed"))).gaps()).containsExactly("enquiries");
        assertThat(complete.with("enquiries", List.of(Map.of("whatAbout", "The missing money"))).gaps()).containsExactly("enquiries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"impactOnPerson", "spokeWith", "consent", "consentTo"})
    void stays_shut_without(String field) {
        assertThat(complete.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_why_consent_was_not_asked_for() {
        var notAsked = complete.without("spokeWith").with("consent", "NOT_ASKED");
        assertThat(notAsked.gaps()).containsExactly("consent");
        assertThat(notAsked.with("consentNotAskedBecause", "She is still unconscious").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_refusal_is_answered() {
        assertThat(refused.without("shares", "consentOverride").gaps()).containsExactly("consentOverride");
        assertThat(refused.without("shares").gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"toWhom", "what", "basis", "because", "personTold"})
    void stays_shut_until_every_share_says(String cell) {
        assertThat(complete.with("shares", List.of(AGREED, changed(AGREED, cell, " "))).gaps()).containsExactly("shares");
    }

    @Test
    void stays_shut_until_it_says_why_the_person_was_not_told_of_a_share() {
        var notTold = changed(AGREED, "personTold", "NO");
        assertThat(complete.with("shares", List.of(notTold)).gaps()).containsExactly("shares");
        assertThat(complete.with("shares", List.of(changed(notTold, "notToldBecause", "He reads her post"))).gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_share_against_their_word_names_its_ground_or_a_duty() {
        assertThat(refused.with("shares", List.of(PUBLIC_TASK)).gaps()).containsExactly("shares");
        assertThat(refused.with("shares", List.of(changed(PUBLIC_TASK, "shareGround", "OTHERS_AT_RISK"))).gaps()).isEmpty();
        assertThat(refused.with("shares", List.of(changed(AGREED, "basis", "LEGAL_DUTY"))).gaps()).isEmpty();
        assertThat(refused.with("shares", List.of(PUBLIC_TASK)).with("consentOverride", "OTHERS_AT_RISK")
                .with("consentOverrideBecause", "He works in a home").gaps()).isEmpty();
    }

    @Test
    void a_no_to_something_else_is_not_a_no_to_sharing() {
        assertThat(refused.with("consentTo", List.of("CONTACT_FAMILY")).with("shares", List.of(PUBLIC_TASK)).gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_ASKED, shares", "GIVEN,"})
    void an_earlier_no_counts_until_they_are_asked_again(String consent, String gap) {
        when(consents.isRefused(Filled.REFERENCE, Scope.SHARE_INFORMATION)).thenReturn(true);
        assertThat(complete.with("consent", consent).with("consentNotAskedBecause", "No time").with("shares", List.of(PUBLIC_TASK)).gaps())
                .isEqualTo(gap == null ? List.of() : List.of(gap));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "NOT_ABLE"})
    void refuses_a_share_that_rests_on_a_consent_that_was_not_given(String consent) {
        assertThatThrownBy(complete.with("consent", consent)::handIn)
                .isInstanceOf(Refusal.class).hasMessageContaining("Choose the basis that really holds");
    }

    private static Map<String, Object> changed(Map<String, Object> share, String cell, Object value) {
        Map<String, Object> changed = new HashMap<>(share);
        changed.put(cell, value);
        return changed;
    }
}
