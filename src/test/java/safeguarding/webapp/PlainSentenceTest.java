package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.process.webapp.PlainSentence;

/** What the engine really answered, and the one sentence a worker reads instead. */
class PlainSentenceTest {

    private static final String OURS = "The visit date must not be in the future.";

    @ParameterizedTest
    @ValueSource(strings = {
        "The visit date must not be in the future.",
        "Cannot submit task form 6f1c8a0e-e690-11f1-97b6-02fc00000001: The visit date must not be in the future.",
        "Cannot complete task 6f1c8a0e-e690-11f1-97b6-02fc00000001: The visit date must not be in the future.",
        "Cannot instantiate process definition enquiry:3:6f1c8a0e-e690-11f1-97b6-02fc00000001: The visit date must not be in the future.",
        "Cannot submit task form 6f1c: ENGINE-03051 There was an exception while invoking the TaskListener. Message: "
            + "'Exception while invoking TaskListener: The visit date must not be in the future.'",
        "Cannot submit task form 6f1c: Error while evaluating expression: ${gate.isOpen(execution, 'x')}. Cause: The visit date must not be in the future.",
        "Cannot submit task form 6f1c: Unknown property used in expression: ${record.keep(task)}. Cause: "
            + "org.camunda.bpm.engine.BadUserRequestException: The visit date must not be in the future."
    })
    void ourOwnSentenceComesOutAlone(String told) {
        assertThat(PlainSentence.of(500, "RestException", told)).isEqualTo(OURS);
    }

    @Test
    void severalSentencesAndTheirLinesAreKept() {
        String told = "Cannot submit task form 6f1c: Please say who was there.\nPlease fill in “What happened: in their words”.";

        assertThat(PlainSentence.of(400, "InvalidRequestException", told))
                .isEqualTo("Please say who was there.\nPlease fill in “What happened: in their words”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "500 | RestException | Cannot submit task form 6f1c: Cannot find task with id 6f1c: task is null | already been done by someone else",
        "404 | InvalidRequestException | No matching task with id 6f1c | already been done by someone else",
        "500 | NullValueException | Cannot find task with id 6f1c: task is null | already been done by someone else",
        "500 | TaskAlreadyClaimedException | Task '6f1c' is already claimed by someone else. | Someone else has already claimed",
        "500 | OptimisticLockingException | ENGINE-03005 Execution of 'DELETE TaskEntity[6f1c]' failed. Entity was updated by another transaction concurrently. | at the same moment",
        "500 | ObjectOptimisticLockingFailureException | Row was updated or deleted by another transaction | at the same moment",
        "500 | RestException | Cannot submit task form 6f1c: ENGINE-03005 Execution of 'UPDATE ExecutionEntity[9]' failed. Entity was updated by another transaction concurrently. | at the same moment",
        "403 | AuthorizationException | The user with id 'ana' does not have one of the following permissions: 'TASK_WORK' permission on resource '6f1c' of type 'Task'. | do not have the right",
        "403 | Forbidden | '' | do not have the right",
        "401 | Refused | '' | signed out",
        "500 | SuspendedEntityInteractionException | ENGINE-09004 Execution 8 is suspended. | on hold"
    })
    void whatWeHaveWordsForIsSaidInOurWords(int status, String type, String told, String expected) {
        assertThat(PlainSentence.of(status, type, told)).contains(expected);
        assertThat(PlainSentence.of(status, type, told)).doesNotContainPattern("ENGINE|Exception|6f1c|null");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "Cannot submit task form 6f1c: ENGINE-03051 There was an exception while invoking the TaskListener. Message: 'Exception while invoking TaskListener: null'",
        "Cannot submit task form 6f1c: An exception occurred in the persistence layer. Please check the server logs for a detailed message and the entire exception stack trace.",
        "Cannot submit task form 6f1c: could not execute statement [Value too long for column \"WORDS\"] [insert into section (words) values (?)]",
        "Cannot submit task form 6f1c: ENGINE-13031 Cannot correlate a message with name 'x' to a single execution. 4 executions match.",
        "Cannot submit task form 6f1c: java.lang.NullPointerException: Cannot invoke \"String.length()\" because \"x\" is null",
        "Cannot invoke \"String.length()\" because \"<local4>\" is null.",
        "No bean named gate in org.camunda.bpm.engine.spring.SpringExpressionManager.",
        "Cannot deserialize value of type `int` from String \"x\": not a valid value"
    })
    void whateverElseTheEngineSaysIsNeverShown(String told) {
        assertThat(PlainSentence.of(500, "RestException", told))
                .startsWith("This could not be saved")
                .contains("still in this window");
    }
}
