package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.process.webapp.Edit;
import safeguarding.process.webapp.EditedFiles;
import safeguarding.process.webapp.TasklistScript;
import safeguarding.process.webapp.TasklistWords;

/** The real bundle of the engine on the class path is the one our changes were written for. */
class TasklistScriptTest {

    private static final String TASKLIST = EditedFiles.original(TasklistScript.TASKLIST);
    private static final String EDITED = Edit.all(TasklistScript.TASKLIST_EDITS, TasklistScript.TASKLIST, TASKLIST);

    static Stream<Edit> tasklistEdits() {
        return TasklistScript.TASKLIST_EDITS.stream();
    }

    static Stream<Edit> formViewerEdits() {
        return TasklistScript.FORM_VIEWER_EDITS.stream();
    }

    @ParameterizedTest
    @MethodSource("tasklistEdits")
    void everyChangeToTasklistIsMade(Edit edit) {
        assertThat(TASKLIST).containsOnlyOnce(edit.find());
        assertThat(EDITED).doesNotContain(edit.find()).containsOnlyOnce(edit.replace());
    }

    @ParameterizedTest
    @MethodSource("formViewerEdits")
    void everyChangeToTheFormViewerIsMade(Edit edit) {
        String original = EditedFiles.original(TasklistScript.FORM_VIEWER);
        String edited = Edit.all(TasklistScript.FORM_VIEWER_EDITS, TasklistScript.FORM_VIEWER, original);

        assertThat(original).containsOnlyOnce(edit.find());
        assertThat(edited).doesNotContain(edit.find()).containsOnlyOnce(edit.replace());
    }

    @Test
    void whatWasTypedInOurFormsNeverGoesToTheDisk() {
        int from = EDITED.indexOf("\"^camTasklistForm\",scope:!0,template:\"\",link:function(o,l,d,h)");
        int to = EDITED.indexOf("notifyFormInitializationFailed", from);

        assertThat(EDITED.substring(from, to))
                .doesNotContain("localStorage")
                .contains("sessionStorage.setItem(mspDraft", "sessionStorage.getItem(mspDraft", "sessionStorage.removeItem(mspDraft");
        assertThat(EDITED).doesNotContain("localStorage.setItem(\"camunda-form:");
    }

    @Test
    void anotherBundleStopsTheStartAndSaysWhatWouldBeLost() {
        Edit edit = new Edit("the old words", "the new words", "Nobody loses what they typed.");

        assertThatThrownBy(() -> Edit.all(List.of(edit), "some.js", "quite other words"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some.js")
                .hasMessageContaining("Nobody loses what they typed.");
        assertThatThrownBy(() -> Edit.all(List.of(edit), "some.js", "the old words, the old words"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tasklistSpeaksOurWords() throws Exception {
        JsonNode labels = new ObjectMapper().readTree(TasklistWords.into(EditedFiles.original(TasklistWords.WORDS))).get("labels");

        TasklistWords.OURS.forEach((key, sentence) -> assertThat(labels.path(key).asText()).isEqualTo(sentence));
        assertThat(labels.path("COMPLETE").asText()).as("words we leave alone").isEqualTo("Complete");
    }

    @Test
    void wordsThatTasklistNoLongerHasStopTheStart() {
        assertThatThrownBy(() -> TasklistWords.into("{\"labels\":{\"SAVE\":\"Save\"}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TasklistWords");
    }
}
