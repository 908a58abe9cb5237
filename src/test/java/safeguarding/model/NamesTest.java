package safeguarding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.enquiry.Stage;
import safeguarding.people.Role;

/** What every drawing is called and says, for those who read it, work in it and change it. */
class NamesTest {

    private static final Map<String, String> SHORT = Map.of("exclusiveGateway", "gateway", "parallelGateway", "gateway",
            "inclusiveGateway", "gateway", "sequenceFlow", "flow");

    static Stream<Drawing> drawings() {
        return Drawing.all().stream();
    }

    /** The stages in the code are drawn, and whatever else is drawn is called by a drawing or started by a worker. */
    @Test
    void every_stage_has_its_drawing_and_no_drawing_is_left_over() {
        Set<String> called = Drawing.all().stream().flatMap(drawing -> drawing.parts(CallActivity.class).stream())
                .map(CallActivity::getCalledElement).collect(Collectors.toSet());
        assertThat(called).containsAll(Arrays.stream(Stage.values()).map(Stage::code).toList());
        assertThat(Drawing.all()).allMatch(drawing -> called.contains(drawing.process().getId()) || drawing.startForm().isPresent());
    }

    /** The worker reads one name for a stage, on the drawing and on the forms. */
    @Test
    void every_stage_is_called_the_same_on_its_drawing() {
        assertThat(Stage.values()).allSatisfy(stage ->
                assertThat(Drawing.find(stage.code()).orElseThrow().process().getName()).isEqualTo(stage.title()));
    }

    /** One file is one process, so that an owner can change one stage alone. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void a_drawing_holds_one_process_that_can_be_run_has_a_version_and_says_how_long_its_history_is_kept(Drawing drawing) {
        assertThat(drawing.parts(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getCamundaVersionTag()).isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
            assertThat(process.getDocumentations()).isNotEmpty();
        });
    }

    /** A stage that someone could start by itself would belong to no enquiry; a start form finds the enquiry, or opens it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void only_what_begins_with_a_form_can_be_started_from_tasklist(Drawing drawing) {
        assertThat(drawing.process().isCamundaStartableInTasklist()).isEqualTo(drawing.startForm().isPresent());
    }

    /** What can happen at any time lies in a folder of its own and bears one name: form, process and start. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void what_can_happen_at_any_time_is_called_after_its_form(Drawing drawing) {
        boolean anyTime = drawing.file().startsWith("at-any-time/");
        assertThat(drawing.startForm().filter(form -> form.equals(drawing.process().getId())).isPresent()).isEqualTo(anyTime);
    }

    /** Logs, history and code name these ids, so they say what they are and never look generated. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_id_says_what_it_is(Drawing drawing) {
        assertThat(drawing.parts(BaseElement.class)).filteredOn(part -> part.getId() != null && !(part instanceof Process))
                .filteredOn(part -> !part.getElementType().getTypeNamespace().contains("/DI")).allSatisfy(part -> {
                    String type = part.getElementType().getTypeName();
                    assertThat(part.getId()).matches(SHORT.getOrDefault(type, type) + "_[a-z][A-Za-z0-9]*");
                });
    }

    /** A part without an id would get one from the engine, another one with each deployment. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_part_has_an_id(Drawing drawing) {
        assertThat(drawing.parts(FlowElement.class)).extracting(FlowElement::getId).doesNotContainNull().doesNotHaveDuplicates();
    }

    /** Someone who has never seen the drawing can read it aloud. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_step_has_a_name(Drawing drawing) {
        assertThat(drawing.parts(FlowNode.class)).allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches("\\p{Lu}.*"));
    }

    /** A gateway is a question and the flows that leave it are its answers. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_gateway_asks_and_its_flows_answer(Drawing drawing) {
        assertThat(drawing.parts(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
            assertThat(gateway.getOutgoing()).extracting(SequenceFlow::getName).as(gateway.getId()).doesNotContainNull()
                    .doesNotHaveDuplicates().noneMatch(String::isBlank);
        });
    }

    /** Tasklist shows the worker what the task is for, and the right people find it there. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_task_speaks_to_the_worker_and_belongs_to_a_group_we_have(Drawing drawing) {
        Set<String> groups = Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toSet());
        assertThat(drawing.parts(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getDocumentations()).as(task.getId()).singleElement()
                    .satisfies(words -> assertThat(words.getTextContent()).isNotBlank());
            assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).isNotEmpty().isSubsetOf(groups);
            assertThat(task.getCamundaAssignee()).as(task.getId()).satisfiesAnyOf(nobody -> assertThat(nobody).isNull(),
                    asked -> assertThat(asked).matches("\\$\\{handover\\.\\w+\\(execution\\)}"));
        });
    }

    /** A task is called after its form, and always opens the newest edition of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_task_is_called_after_its_form_and_opens_the_latest(Drawing drawing) {
        assertThat(drawing.parts(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getId()).isEqualTo("userTask_" + task.getCamundaFormRef());
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("latest");
            assertThat(task.getCamundaDueDate()).as(task.getId()).isIn("${due.of(execution, '%s')}".formatted(task.getCamundaFormRef()), task.getCamundaFollowUpDate());
        });
    }
}
