package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.process.webapp.DeploymentSentence;

/** What a process owner reads when the engine takes nothing in. */
class DeploymentSentenceTest {

    @Test
    void our_own_sentences_are_kept_to_the_letter() {
        String ours = DeploymentSentence.NOTHING_CHANGED + "\n1. “${gate.isOpen(execution, 'x')}” asks about no form.";
        assertThat(DeploymentSentence.of(400, "BadUserRequestException", ours)).isEqualTo(ours);
    }

    @Test
    void what_the_engine_cannot_read_is_named_with_its_place() {
        assertThat(DeploymentSentence.of(400, "ParseException", "ENGINE-09005 Could not parse BPMN process. Errors: \n* Ambiguous default flow | "
                + "resource processes/4-case-conference.bpmn | line 37 | column 12 | element gateway_x"))
                .isEqualTo("This was not deployed, and nothing was changed. The engine cannot read “processes/4-case-conference.bpmn”, near line 37 of "
                        + "the file. Open it in the Modeler, look for what it marks in red, save it, and try once more.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "400 | InvalidRequestException | No deployment resources contained in the form upload. | Send at least one drawing",
        "500 | ProcessEngineException | ENGINE-22002 Unable to transform decision org.camunda.bpm.Decision | We do not know why",
        "403 | AuthorizationException | The user with id 'x' does not have 'CREATE' permission on resource 'Deployment' | do not have the right",
        "401 | Refused | '' | Sign in again"})
    void nothing_of_the_machine_is_shown(int status, String type, String message, String told) {
        assertThat(DeploymentSentence.of(status, type, message)).contains(told).doesNotContain("ENGINE-", "org.camunda", "Exception");
    }
}
