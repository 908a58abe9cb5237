package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** No stage begins on wishes that are older than what has happened since (SG-05). */
class OutcomesMustBeCurrentTest extends Journey {

    @Test
    void after_the_enquiries_the_person_is_asked_before_anything_else_is_chosen() {
        workTheEnquiries();
        assertThat(wishes.areCurrent(reference)).isFalse();
        assertThat(open().form()).isEqualTo("conversation");
        handIn("conversation");
        assertThat(wishes.areCurrent(reference)).isTrue();
        assertThat(open().form()).isEqualTo("agreeNextStep");
    }

    @Test
    void not_discussed_counts_only_with_a_reason() {
        workTheEnquiries();
        handIn("conversation", Map.of("wishesRevisited", "NOT_DISCUSSED"));
        comesBack("conversation", "if you did not talk about it, say why");
        assertThat(wishes.areCurrent(reference)).isFalse();
        handIn("conversation", Map.of("wishesRevisited", "NOT_DISCUSSED", "wishesNotDiscussedBecause", "She was too tired and asked for Friday."));
        assertThat(wishes.areCurrent(reference)).isTrue();
        assertThat(open().form()).isEqualTo("agreeNextStep");
    }

    @Test
    void a_stage_that_ended_without_asking_leads_to_a_conversation() {
        raise();
        chooses("strategyPlanning");
        workUntil("tellPlan");
        handIn("tellPlan", Map.of("wishesRevisited", "", "goOnWithout", "DANGER_TO_LIFE", "goOnBecause", "He had to leave the house at once."));
        assertThat(open().form()).isEqualTo("conversation");
    }

    @Test
    void a_stage_that_ended_with_asking_does_not_ask_twice() {
        raise();
        chooses("strategyPlanning");
        handIn("planningDiscussion");
        assertThat(wishes.areCurrent(reference)).isFalse();
        handIn("tellPlan");
        assertThat(wishes.areCurrent(reference)).isTrue();
        assertThat(open().form()).isEqualTo("agreeNextStep");
    }

    @Test
    void someone_who_could_not_be_asked_is_on_record_with_the_reason() {
        raise();
        workUntil("firstConversation");
        Map<String, Object> silent = Map.of("wishesAsked", "NOT_ASKED", "wish1", "", "wish1Menu", "", "wish1AskOfUs", "", "doNotWant", "");
        handIn("firstConversation", silent);
        comesBack("firstConversation", "if they could not be asked, say why");
        handIn("firstConversation", with(silent, "wishesNotAskedBecause", "He slept through both visits."));
        handIn("leaveBooklet");
        assertThat(open().form()).isEqualTo("agreeNextStep");
        assertThat(ledger.current(reference)).isEmpty();
    }

    @Test
    void each_time_round_asks_again() {
        workTheEnquiries();
        handIn("conversation");
        handIn("agreeNextStep", Map.of("nextStage", "makingEnquiries"));
        handIn("arrangeEnquiries");
        handIn("recordFindings");
        assertThat(open().form()).isEqualTo("conversation");
    }

    private void workTheEnquiries() {
        raise();
        chooses("makingEnquiries");
        handIn("arrangeEnquiries");
        handIn("recordFindings");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(answers);
        more.put(field, value);
        return more;
    }
}
