package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting cannot be worked until the conversation before it is on record (SG-50, SG-57). */
class MeetingWaitsForItsConversationTest extends Journey {

    @Autowired RuntimeService runtime;

    @ParameterizedTest
    @CsvSource({"caseConference, beforeConference, holdConference, afterConference", "review, beforeReview, holdReview, afterReview"})
    void there_is_a_conversation_before_and_one_after(String stage, String before, String hold, String after) {
        raise();
        chooses(stage);
        handIn(before, Map.of("invited", ""));
        comesBack(before, "Say whether the person was invited");
        handIn(before);
        handIn(hold);
        handIn(after, Map.of("toldOutcome", ""));
        comesBack(after, "Write down what you told them about what was decided.");
        handIn(after);
        assertThat(open().form()).isEqualTo("agreeNextStep");
    }

    @ParameterizedTest
    @CsvSource({"caseConference, beforeConference, holdConference", "review, beforeReview, holdReview"})
    void the_last_meetings_conversation_does_not_count_for_this_one(String stage, String before, String hold) {
        raise();
        chooses(stage);
        workUntil("agreeNextStep");
        chooses(stage);
        assertThat(open().form()).isEqualTo(before);
        skip(stage, before, hold);
        isRefused(hold, Map.of(), "Talk with the person first");
    }

    /** What only an administrator could do, over everybody's head. */
    private void skip(String stage, String before, String hold) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(stage)
                .singleResult().getId();
        runtime.createProcessInstanceModification(instance).startBeforeActivity("userTask_" + hold)
                .cancelAllForActivity("userTask_" + before).execute();
        assertThat(open().form()).isEqualTo(hold);
    }
}
