package safeguarding.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class DecideEnquiryGateTest {

    private final DecideEnquiryForm form = new DecideEnquiryForm(Filled.TODAY);
    private final Filled<ThreePartTest> enquiry = new Filled<>(form, Map.of(
            "needsCare", "YES", "needsCareEvidence", "Carers come twice a day.",
            "abuseOrRisk", "YES", "abuseOrRiskEvidence", "£400 was taken from her account.",
            "cannotProtect", "YES", "cannotProtectEvidence", "She cannot leave her bed to stop him.",
            "wishesConsidered", "She wants the money back and her nephew to stay away.",
            "decision", "SECTION_42_ENQUIRY", "decisionBecause", "All three are met.", "decidedOn", "2026-03-10"));
    private final Filled<ThreePartTest> noEnquiry = enquiry.with("abuseOrRisk", "NO").with("decision", "NO_ENQUIRY")
            .with("insteadOf", "A visit from the money advice team.").with("toldThePerson", "YES");

    @Test
    void opens_when_the_decision_and_its_reasons_are_on_record() {
        assertThat(enquiry.gaps()).isEmpty();
        assertThat(noEnquiry.gaps()).isEmpty();
        assertThatCode(enquiry::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"needsCare", "abuseOrRisk", "cannotProtect"})
    void stays_shut_until_all_three_questions_of_the_law_are_answered(String question) {
        assertThat(enquiry.without(question).gaps()).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"needsCareEvidence", "abuseOrRiskEvidence", "cannotProtectEvidence"})
    void stays_shut_until_it_says_what_each_answer_rests_on(String evidence) {
        assertThat(enquiry.without(evidence).gaps()).containsExactly(evidence);
    }

    @Test
    void stays_shut_until_it_says_how_their_wishes_were_considered() {
        assertThat(enquiry.without("wishesConsidered").gaps()).containsExactly("wishesConsidered");
    }

    @Test
    void stays_shut_until_it_is_decided() {
        assertThat(enquiry.without("decision").gaps()).containsExactly("decision");
    }

    @Test
    void stays_shut_until_it_says_why() {
        assertThat(enquiry.without("decisionBecause").gaps()).containsExactly("decisionBecause");
    }

    @Test
    void stays_shut_until_it_says_when() {
        assertThat(enquiry.without("decidedOn").gaps()).containsExactly("decidedOn");
    }

    @Test
    void stays_shut_until_it_says_what_they_get_instead_of_an_enquiry() {
        assertThat(noEnquiry.without("insteadOf").gaps()).containsExactly("insteadOf");
    }

    @Test
    void stays_shut_until_it_says_whether_they_were_told_that_no_enquiry_follows() {
        assertThat(noEnquiry.without("toldThePerson").gaps()).containsExactly("toldThePerson");
    }

    @Test
    void stays_shut_until_it_says_why_they_were_not_told() {
        assertThat(noEnquiry.with("toldThePerson", "NO").gaps()).containsExactly("personNotToldBecause");
        assertThat(noEnquiry.with("toldThePerson", "NO").with("personNotToldBecause", "He reads her letters.").gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"needsCare", "abuseOrRisk", "cannotProtect"})
    void refuses_a_section_42_enquiry_while_one_of_the_three_is_a_no(String question) {
        assertThatThrownBy(enquiry.with(question, "NO")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("all three questions");
        assertThatCode(enquiry.with(question, "NO").with("decision", "OTHER_ENQUIRY")::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(enquiry.with("decidedOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void leads_to_an_enquiry_only_when_one_was_decided() {
        assertThat(leads(enquiry)).isTrue();
        assertThat(leads(enquiry.with("decision", "OTHER_ENQUIRY"))).isTrue();
        assertThat(leads(noEnquiry)).isFalse();
        assertThat(leads(enquiry.without("decision"))).isFalse();
    }

    private boolean leads(Filled<ThreePartTest> filled) {
        return form.turnings().get("enquiryNeeded").test(filled.section());
    }
}
