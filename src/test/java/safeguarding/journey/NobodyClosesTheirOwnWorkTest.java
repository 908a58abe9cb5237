package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import safeguarding.enquiry.Enquiry.Ending;
import safeguarding.gate.Refusal;

/** Whoever worked on the ending does not agree to it (SG-02, X-08). */
class NobodyClosesTheirOwnWorkTest extends Journey {

    @Autowired TestRestTemplate http;

    @Test
    void a_manager_who_prepared_the_closure_cannot_agree_to_it_but_another_can() {
        raise();
        chooses("feedbackAndClosure");
        workUntil("prepareClosure");
        by("manager", Map.of());
        cannotAgree("manager", "You prepared this closure yourself. Another manager must look at it and agree.");
        by("deputy", Map.of());
        assertThat(hasEnded()).isTrue();
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
    }

    @Test
    void a_manager_who_held_the_feedback_conversation_cannot_agree_either() {
        raise();
        chooses("feedbackAndClosure");
        by("manager", Map.of());
        workUntil("agreeClosure");
        cannotAgree("manager", "You worked on the feedback or the closing record yourself.");
    }

    @Test
    void not_even_when_it_was_sent_back_and_prepared_again_by_someone_else() {
        raise();
        chooses("feedbackAndClosure");
        workUntil("prepareClosure");
        by("manager", Map.of());
        by("deputy", Map.of("agree", "NO", "ifNotWhat", "RECORD_ONLY", "whatIsNeeded", "Ask about the neighbour."));
        handIn("prepareClosure");
        cannotAgree("manager", "You worked on the feedback or the closing record yourself.");
    }

    @Test
    void a_practitioner_cannot_agree_at_all() {
        raise();
        chooses("feedbackAndClosure");
        workUntil("agreeClosure");
        assertThat(assign("practitioner")).as("assigning it to oneself").isEqualTo(403);
        assertThatThrownBy(() -> work.handIn("practitioner", open(), usual("agreeClosure", Map.of()))).isInstanceOf(Refusal.class);
        assertThat(open().form()).isEqualTo("agreeClosure");
    }

    private void cannotAgree(String manager, String saying) {
        int written = journal.of(reference).size();
        assertThatThrownBy(() -> by(manager, Map.of())).isInstanceOf(Refusal.class).hasMessageContaining(saying);
        assertThat(journal.of(reference)).hasSize(written);
        assertThat(open().form()).isEqualTo("agreeClosure");
    }

    /** A manager gives the task to themselves, as Tasklist does, and hands it in. */
    private void by(String manager, Map<String, Object> answers) {
        assertThat(assign(manager)).isEqualTo(204);
        work.handIn(manager, open(), usual(open().form(), answers));
    }

    private int assign(String user) {
        return http.withBasicAuth(user, user).postForEntity("/engine-rest/task/" + open().id() + "/assignee", Map.of("userId", user), String.class)
                .getStatusCode().value();
    }
}
