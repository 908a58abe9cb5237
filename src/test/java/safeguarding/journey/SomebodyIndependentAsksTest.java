package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.closure.AskAgain;
import safeguarding.enquiry.Enquiry.Ending;
import safeguarding.gate.Refusal;
import safeguarding.journal.Entry;
import safeguarding.letters.GatesNow;
import safeguarding.people.Voice;

/** Some weeks after the closing somebody who had no part in it asks how it was, and nothing is opened again (SG-60, RO-04). */
class SomebodyIndependentAsksTest extends Journey {

    private static final String FORM = "independentFeedback";

    @Autowired AskAgain askAgain;
    @Autowired GatesNow gatesNow;
    @Autowired RuntimeService instances;
    @Autowired JdbcClient jdbc;
    @Autowired TestRestTemplate http;

    @Test
    void what_they_say_is_on_record_beside_what_they_said_before_and_the_enquiry_stays_closed() {
        closes(Map.of("consentToContactLater", "YES", "gotOutcomes", "YES"));
        Object gates = gatesNow.of(reference);
        assertThat(due()).contains(reference);

        starts("colleague", FORM, Map.of("gotOutcomes", "NO", "listenedTo", "DECLINED", "spokeWith", "ADVOCATE", "spokeWithName", "Rosa Lind",
                "betterAsked", "ANSWERED", "couldHaveDoneBetter", "You asked me in front of her.", "safety", "BAD"));

        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
        assertThat(hasEnded()).isTrue();
        assertThat(instances.createProcessInstanceQuery().processInstanceBusinessKey(reference).count()).as("nothing runs on").isZero();
        assertThat(gatesNow.of(reference)).as("every gate stands as it stood").isEqualTo(gates);
        Entry asked = journal.last(reference, FORM).orElseThrow();
        assertThat(asked.voice()).isEqualTo(Voice.ADVOCATE);
        assertThat(answers("feedbackConversation")).contains("GOT_OUTCOMES YES");
        assertThat(answers(FORM)).hasSize(6).contains("GOT_OUTCOMES NO", "LISTENED_TO DECLINED");
        assertThat(jdbc.sql("select voice || ' ' || safety from wellbeing_safety where entry_id = ?").param(asked.id()).query(String.class).list())
                .containsExactly("ADVOCATE BAD");
        assertThat(due()).doesNotContain(reference);
        assertThat(http.withBasicAuth("manager", "manager").getForObject("/record/" + reference, String.class))
                .contains("Someone independent asked how it was", "You asked me in front of her.");
        refuses("deputy", Map.of(), "has asked them already");
    }

    @Test
    void somebody_could_not_reach_them_and_somebody_else_gets_half_of_it_and_then_the_rest() {
        closes(Map.of("consentToContactLater", "YES"));
        Map<String, Object> nothing = blank(usual(FORM, Map.of()).keySet().toArray(String[]::new));
        nothing.putAll(Map.of("heldOn", usual(FORM, Map.of()).get("heldOn"), "how", "NOT_HELD", "notAskedBecause", "Rang twice."));
        starts("colleague", FORM, nothing);
        assertThat(answers(FORM)).as("nobody was asked anything").isEmpty();
        starts("deputy", FORM, blank("feelHappier", "feelSafe"));
        assertThat(answers(FORM)).hasSize(4);
        assertThat(due()).contains(reference);
        starts("deputy", FORM, Map.of());
        assertThat(due()).doesNotContain(reference);
    }

    @Test
    void who_worked_on_it_does_not_ask_and_who_said_no_is_not_asked() {
        closes(Map.of("consentToContactLater", "YES"));
        refuses("practitioner", Map.of(), "You worked on this enquiry yourself");
        refuses("manager", Map.of(), "You worked on this enquiry yourself");
        closes(Map.of("consentToContactLater", "NO"));
        assertThat(due()).doesNotContain(reference);
        refuses("colleague", Map.of(), "they do not want to be asked again");
    }

    @Test
    void nobody_asks_while_it_is_open_nor_of_a_concern_that_was_answered() {
        raise();
        refuses("colleague", Map.of(), "is still open");
        workUntil("decideEnquiry");
        handIn("decideEnquiry", Map.of("needsCare", "NO", "decision", "NO_ENQUIRY", "insteadOf", "Advice.", "toldThePerson", "YES"));
        workUntilEnd();
        refuses("colleague", Map.of(), "answered without an enquiry");
    }

    @Test
    void whoever_is_opened_again_and_closed_again_may_be_asked_once_more() {
        closes(Map.of("consentToContactLater", "YES"));
        starts("colleague", FORM, Map.of());
        starts("practitioner", "reopenAsked", Map.of());
        handIn("decideReopening");
        refuses("colleague", Map.of(), "is still open");
        workUntil("agreeClosure");
        handIn("agreeClosure");
        assertThat(due()).contains(reference);
        starts("colleague", FORM, Map.of());
        assertThat(due()).doesNotContain(reference);
    }

    private void closes(Map<String, Object> feedback) {
        reference = null;
        raise();
        workUntil("feedbackConversation");
        handIn("feedbackConversation", feedback);
        workUntil("agreeClosure");
        handIn("agreeClosure");
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
    }

    private void workUntilEnd() {
        while (!hasEnded()) {
            handIn(open().form());
        }
    }

    private List<String> due() {
        return askAgain.due("manager").stream().map(AskAgain.Due::reference).toList();
    }

    private List<String> answers(String form) {
        return jdbc.sql("select question || ' ' || answer from feedback_answer where entry_id = ? order by question")
                .param(journal.last(reference, form).orElseThrow().id()).query(String.class).list();
    }

    private void refuses(String who, Map<String, Object> answers, String saying) {
        int written = journal.of(reference).size();
        assertThatThrownBy(() -> starts(who, FORM, answers)).isInstanceOf(Refusal.class).hasMessageContaining(saying);
        assertThat(journal.of(reference)).as("nothing is saved").hasSize(written);
    }
}
