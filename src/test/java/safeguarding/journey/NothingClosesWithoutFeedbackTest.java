package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.enquiry.Enquiry.Ending;

/** The feedback conversation is held, or it is on record that it was tried and could not be (SG-60, X-07). */
class NothingClosesWithoutFeedbackTest extends Journey {

    private static final Map<String, Object> NOT_HELD = notHeld();

    @Autowired RuntimeService runtime;

    @Test
    void each_of_the_six_questions_needs_an_answer_or_a_reason() {
        atFeedback();
        handIn("feedbackConversation", Map.of("feelSafe", ""));
        comesBack("feedbackConversation", "Say whether they feel as safe as they want to be");
        handIn("feedbackConversation", Map.of("feelSafe", "NOT_ASKED"));
        comesBack("feedbackConversation", "Something could not be asked: say why.");
        handIn("feedbackConversation", Map.of("feelSafe", "DECLINED"));
        assertThat(open().form()).isEqualTo("prepareClosure");
    }

    @Test
    void every_wish_needs_its_result() {
        atFeedback();
        handIn("feedbackConversation", Map.of("results", ""));
        comesBack("feedbackConversation", "For each thing they wanted, say what came of it");
    }

    @Test
    void what_could_not_be_held_is_written_down_with_the_attempts() {
        atFeedback();
        handIn("feedbackConversation", NOT_HELD);
        comesBack("feedbackConversation", "Say why the feedback conversation could not be held.");
        comesBack("feedbackConversation", "Write down when you tried");
        Map<String, Object> tried = new HashMap<>(NOT_HELD);
        tried.putAll(Map.of("notHeldBecause", "He died in peace on Sunday.", "attempts", "Twice in May, once in June."));
        handIn("feedbackConversation", tried);
        handIn("prepareClosure");
        handIn("agreeClosure");
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
    }

    @Test
    void nobody_agrees_to_close_over_a_feedback_conversation_that_was_passed_by() {
        atFeedback();
        runtime.createProcessInstanceModification(instance("feedbackAndClosure")).startBeforeActivity("userTask_agreeClosure")
                .cancelAllForActivity("userTask_feedbackConversation").execute();
        isRefused("agreeClosure", Map.of(), "the feedback conversation is not fully on record");
    }

    @Test
    void the_enquiry_itself_refuses_to_end() {
        atFeedback();
        String enquiry = instance("enquiry");
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(enquiry).cancelAllForActivity("callActivity_feedbackAndClosure")
                .startBeforeActivity("endEvent_closed").execute())
                .hasMessageContaining("there is no feedback conversation on record");
        assertThat(open().form()).isEqualTo("feedbackConversation");
        assertThat(enquiries.get(reference).ending()).isNull();
    }

    @Test
    void when_a_manager_asks_for_more_work_the_person_is_met_again_before_it_closes() {
        atFeedback();
        workUntil("agreeClosure");
        handIn("agreeClosure", Map.of("agree", "NO", "ifNotWhat", "MORE_WORK_WITH_PERSON", "whatIsNeeded", "Ask about the bank card."));
        assertThat(open().form()).isEqualTo("agreeNextStep");
        chooses("feedbackAndClosure");
        assertThat(open().form()).isEqualTo("feedbackConversation");
        assertThat(work.shown("practitioner", open())).as("opened fresh").doesNotContainKey("gotOutcomes");
    }

    private static Map<String, Object> notHeld() {
        Map<String, Object> answers = new HashMap<>(Map.of("how", "NOT_HELD"));
        List.of("gotOutcomes", "chanceToSay", "listenedTo", "actedOnWishes", "feelSafe", "feelHappier",
                "treatedWithRespect", "helpedToDecide", "keptInformed", "knewWhatNext", "understoodWhy", "involvedInRisk", "safetyAsHoped", "wellbeingAsHoped",
                "wellbeing", "safety").forEach(question -> answers.put(question, "NOT_ASKED"));
        return answers;
    }

    private void atFeedback() {
        raise();
        chooses("feedbackAndClosure");
    }

    private String instance(String process) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(process).singleResult().getId();
    }
}
