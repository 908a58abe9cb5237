package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.enquiry.Stage.CASE_CONFERENCE;
import static safeguarding.enquiry.Stage.CONCERN;
import static safeguarding.enquiry.Stage.FEEDBACK_AND_CLOSURE;
import static safeguarding.enquiry.Stage.FIRST_CONVERSATION;
import static safeguarding.enquiry.Stage.REVIEW;
import static safeguarding.enquiry.Stage.STRATEGY_PLANNING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Enquiry.Ending;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;

/** What is done is in proportion: stages are left out or repeated, with the person and with a reason. */
class OptionalStagesTest extends Journey {

    @Test
    void straight_from_the_first_conversation_to_feedback() {
        raise();
        chooses("feedbackAndClosure");
        workToTheEnd();
        assertThat(stages()).containsExactly(CONCERN, FIRST_CONVERSATION, FEEDBACK_AND_CLOSURE);
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
    }

    @Test
    void stages_can_be_repeated_and_come_in_any_order() {
        raise();
        chooses("review");
        chooses("strategyPlanning");
        chooses("strategyPlanning");
        chooses("caseConference");
        chooses("review");
        chooses("feedbackAndClosure");
        workToTheEnd();
        assertThat(stages()).containsExactly(CONCERN, FIRST_CONVERSATION, REVIEW, STRATEGY_PLANNING, STRATEGY_PLANNING, CASE_CONFERENCE,
                REVIEW, FEEDBACK_AND_CLOSURE);
        assertThat(enquiries.visits(reference)).allMatch(visit -> !visit.isUnderWay());
    }

    @Test
    void the_step_is_not_taken_without_a_reason_and_without_the_person() {
        raise();
        workUntil("agreeNextStep");
        handIn("agreeNextStep", Map.of("nextStageBecause", ""));
        comesBack("agreeNextStep", "Say why this step");
        handIn("agreeNextStep", Map.of("agreedWith", "NOT_AGREED"));
        comesBack("agreeNextStep", "if it is not agreed with anyone, say why");
        handIn("agreeNextStep", Map.of("nextStage", ""));
        comesBack("agreeNextStep", "Choose the next step.");
        assertThat(stages()).containsExactly(CONCERN, FIRST_CONVERSATION);
    }

    @Test
    void the_first_conversation_is_not_optional() {
        raise();
        workUntil("decideEnquiry");
        handIn("decideEnquiry");
        handIn("tellRaiser");
        assertThat(open().form()).isEqualTo("prepareFirstConversation");
        workUntil("agreeNextStep");
        isRefused("agreeNextStep", Map.of("nextStage", "firstConversation"), "Please choose one of the answers for “");
        isRefused("agreeNextStep", Map.of("nextStage", "concern"), "Please choose one of the answers for “");
    }

    @Test
    void a_concern_that_needs_no_enquiry_ends_with_the_help_that_is_given_instead() {
        raise();
        workUntil("decideEnquiry");
        handIn("decideEnquiry", Map.of("needsCare", "NO", "decision", "NO_ENQUIRY"));
        comesBack("decideEnquiry", "write down what other help or advice they will get");
        handIn("decideEnquiry", Map.of("needsCare", "NO", "decision", "NO_ENQUIRY", "insteadOf", "The carers' centre rings.", "toldThePerson", "YES"));
        handIn("tellRaiser");
        assertThat(hasEnded()).isTrue();
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.ANSWERED_WITHOUT_ENQUIRY);
    }

    private void workToTheEnd() {
        for (int steps = 0; !hasEnded(); steps++) {
            assertThat(steps).isLessThan(20);
            handIn(open().form());
        }
    }

    private List<Stage> stages() {
        return enquiries.visits(reference).stream().map(StageVisit::stage).toList();
    }
}
