package safeguarding.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.model.Diagram;

/** What an owner is told about the difference between two versions of a drawing. */
class ChangesTest {

    private static final Path DRAWING = Path.of("processes/2-first-conversation.bpmn");

    @Test
    void a_drawing_does_not_differ_from_itself() throws IOException {
        assertThat(changes("", "")).isEmpty();
    }

    @Test
    void another_name_is_told_with_both_names() throws IOException {
        assertThat(changes("name=\"Hold the first conversation\"", "name=\"Meet &amp; listen\"")).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
            assertThat(change.element()).isEqualTo("userTask_firstConversation");
            assertThat(change.sentence()).isEqualTo("The task “Hold the first conversation” is now called “Meet & listen”, before: Hold the first conversation.");
        });
    }

    @Test
    void each_setting_is_told_in_words() throws IOException {
        assertThat(sentence("camunda:formRef=\"leaveBooklet\"", "camunda:formRef=\"other\"")).contains("now shows the form “other”, before: leaveBooklet");
        assertThat(sentence("camunda:versionTag=\"1.1\"", "camunda:versionTag=\"1.2\"")).contains("The drawing “First conversation” now carries the version tag 1.2, before: 1.1");
        assertThat(sentence("<bpmn:documentation>Meet the person face", "<bpmn:documentation>See the person face")).contains("has an explanation in other words");
        assertThat(sentence("${gate.isOpen(execution, 'firstConversation')}", "${true}")).contains("is now taken when ${true}, before: ${gate.isOpen");
        assertThat(sentence("${enquiry.tell(execution, &#39;capacityQuestion&#39;)}", "${enquiry.tell(execution, &#39;riskRisen&#39;)}"))
                .contains("now does ${enquiry.tell(execution, 'riskRisen')}");
        assertThat(sentence("camunda:candidateGroups=\"practitioners\" camunda:dueDate=\"${due.of(execution, &#39;leaveBooklet&#39;)}\"",
                "camunda:dueDate=\"${due.of(execution, &#39;leaveBooklet&#39;)}\"")).contains("is no longer work for practitioners");
    }

    @Test
    void an_arrow_that_leads_elsewhere_is_told_by_the_names_of_the_steps() throws IOException {
        assertThat(sentence("sourceRef=\"gateway_capacityDoubted\" targetRef=\"userTask_leaveBooklet\"",
                "sourceRef=\"gateway_capacityDoubted\" targetRef=\"endEvent_firstConversationHeld\""))
                .contains("now leads to “First conversation held”, before: Leave the booklet and say what happens next");
    }

    @Test
    void what_is_new_comes_before_what_is_gone_and_before_what_changed() throws IOException {
        List<Change> changes = changes("<bpmn:endEvent id=\"endEvent_firstConversationHeld\" name=\"First conversation held\">",
                "<bpmn:endEvent id=\"endEvent_held\" name=\"Held\">", "targetRef=\"endEvent_firstConversationHeld\"", "targetRef=\"endEvent_held\"",
                "bpmnElement=\"endEvent_firstConversationHeld\"", "bpmnElement=\"endEvent_held\"", "</bpmn:process>",
                "<bpmn:textAnnotation id=\"textAnnotation_note\"><bpmn:text>Bring their own words along</bpmn:text></bpmn:textAnnotation></bpmn:process>");
        assertThat(changes).extracting(Change::kind).isSorted().contains(Change.Kind.ADDED, Change.Kind.REMOVED);
        assertThat(changes).extracting(Change::sentence).contains("The note “Bring their own words along” is new.", "The end “Held” is new.",
                "The end “First conversation held” is gone.");
    }

    @Test
    void parts_that_only_stand_elsewhere_are_told_once() throws IOException {
        assertThat(changes("x=\"260\"", "x=\"270\"", "x=\"580\"", "x=\"600\"")).singleElement().satisfies(change -> {
            assertThat(change.element()).isEmpty();
            assertThat(change.sentence()).contains("stand elsewhere", "changes nothing about the work");
        });
    }

    private static String sentence(String what, String instead) throws IOException {
        assertThat(changes(what, instead)).hasSize(1);
        return changes(what, instead).get(0).sentence();
    }

    private static List<Change> changes(String... whatAndInstead) throws IOException {
        String before = Files.readString(DRAWING);
        String after = before;
        for (int i = 0; i < whatAndInstead.length; i += 2) {
            assertThat(after).contains(whatAndInstead[i]);
            after = after.replace(whatAndInstead[i], whatAndInstead[i + 1]);
        }
        return Changes.between(read(before), read(after));
    }

    private static Diagram read(String drawing) {
        return Diagram.read("drawing.bpmn", drawing.getBytes(StandardCharsets.UTF_8));
    }
}
