package safeguarding.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static safeguarding.consent.Scope.ENQUIRY;
import static safeguarding.consent.Scope.MEETING;
import static safeguarding.consent.Scope.SHARE_INFORMATION;
import static safeguarding.house.Filled.REFERENCE;
import static safeguarding.people.Voice.PERSON;
import static safeguarding.people.Voice.REPRESENTATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Submission;
import safeguarding.people.Voice;

/** Consent is dated, scoped and taken back at any time, and voices are never merged (LA-16, X-02). */
class ConsentsTest {

    private final RecordInMemory record = RecordInMemory.withOneEnquiry();
    private final Consents consents = new Consents(record.jdbc(), Filled.TODAY);

    @Test
    void says_what_was_agreed_by_whom_on_which_day_with_which_limits() {
        hears("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("MEETING", "ENQUIRY"), "heldOn", "2026-03-01",
                "consentUntil", "2026-04-01", "consentLimits", "Not my sister"));
        assertThat(consents.current(REFERENCE)).extracting(Agreed::scope, Agreed::answer, Agreed::askedOn, Agreed::agreedUntil,
                Agreed::voice, Agreed::limits).containsExactly(
                tuple(ENQUIRY, Agreement.GIVEN, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), PERSON, "Not my sister"),
                tuple(MEETING, Agreement.GIVEN, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), PERSON, "Not my sister"));
    }

    @Test
    void a_later_no_takes_back_what_it_names_and_a_no_that_names_nothing_takes_back_all() {
        hears("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY", "SHARE_INFORMATION")));
        hears("consentChanged", PERSON, Map.of("consent", "REFUSED", "consentTo", List.of("SHARE_INFORMATION")));
        assertThat(consents.isRefused(REFERENCE, SHARE_INFORMATION)).isTrue();
        assertThat(consents.isRefused(REFERENCE, ENQUIRY)).isFalse();
        hears("consentChanged", PERSON, Map.of("consent", "REFUSED"));
        assertThat(consents.current(REFERENCE)).hasSize(Scope.values().length).allMatch(said -> said.answer() == Agreement.REFUSED);
    }

    @Test
    void the_day_counts_on_which_they_said_it_and_not_the_day_on_which_it_was_typed() {
        hears("consentChanged", PERSON, Map.of("consent", "REFUSED", "heldOn", "2026-03-05"));
        hears("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY"), "heldOn", "2026-03-04"));
        assertThat(consents.isRefused(REFERENCE, ENQUIRY)).isTrue();
        hears("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY"), "heldOn", "2026-03-05"));
        assertThat(consents.isRefused(REFERENCE, ENQUIRY)).isFalse();
    }

    @Test
    void the_voices_stay_apart() {
        hears("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY")));
        hears("conversation", REPRESENTATIVE, Map.of("consent", "REFUSED", "consentTo", List.of("ENQUIRY")));
        assertThat(consents.current(REFERENCE)).extracting(Agreed::voice, Agreed::answer)
                .containsExactly(tuple(REPRESENTATIVE, Agreement.REFUSED), tuple(PERSON, Agreement.GIVEN));
        assertThat(consents.isRefused(REFERENCE, ENQUIRY)).isFalse();
    }

    @Test
    void not_asked_changes_nothing_and_has_its_row() {
        hears("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY")));
        hears("tellPlan", PERSON, Map.of("consent", "NOT_ASKED", "consentTo", List.of("ENQUIRY")));
        hears("makeSafe", PERSON, Map.of("whatWasSaid", "Nothing about it"));
        assertThat(consents.current(REFERENCE)).extracting(Agreed::answer).containsExactly(Agreement.GIVEN);
        assertThat(record.jdbc().sql("select count(*) from consent").query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void a_day_that_nobody_gave_is_the_day_of_writing() {
        hears("arrangeEnquiries", null, Map.of("consent", "REFUSED"));
        assertThat(consents.current(REFERENCE)).extracting(Agreed::askedOn).containsOnly(LocalDate.of(2026, 3, 10));
        assertThat(consents.isRefused(REFERENCE, MEETING)).isTrue();
        hears("arrangeEnquiries", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("MEETING")));
        assertThat(consents.isRefused(REFERENCE, MEETING)).isFalse();
    }

    @Test
    void refuses_an_agreement_that_ends_before_it_was_given() {
        assertThatThrownBy(() -> consents.refuse(handedIn("2026-03-10", "2026-03-09")))
                .isInstanceOf(Refusal.class).hasMessageContaining("lies before the day you spoke");
        assertThatCode(() -> consents.refuse(handedIn("2026-03-10", "2026-03-10"))).doesNotThrowAnyException();
    }

    private static Submission handedIn(String heldOn, String until) {
        return new Submission(REFERENCE, "conversation", 1, "task-1", "practitioner",
                new Answers(Map.of("heldOn", heldOn, "consentUntil", until)));
    }

    private void hears(String form, Voice voice, Map<String, Object> typed) {
        record.handIn(consents, form, voice, typed);
    }
}
