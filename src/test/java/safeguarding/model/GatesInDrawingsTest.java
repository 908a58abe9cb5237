package safeguarding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Behind every task stands its gate, and there is no way round it. */
class GatesInDrawingsTest {

    static Stream<Drawing> drawings() {
        return Drawing.all().stream();
    }

    /** What was handed in is asked of the record, and a no gives the same task back with everything still in it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_task_is_followed_by_its_gate_and_the_no_leads_back_to_it(Drawing drawing) {
        assertThat(drawing.parts(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getOutgoing()).hasSize(1);
            FlowNode next = task.getOutgoing().iterator().next().getTarget();
            assertThat(next).isInstanceOf(ExclusiveGateway.class);
            ExclusiveGateway gate = (ExclusiveGateway) next;
            assertThat(gate.getId()).isEqualTo("gateway_" + task.getCamundaFormRef() + "Recorded");
            assertThat(gate.getIncoming()).hasSize(1);
            assertThat(gate.getOutgoing()).hasSize(2).filteredOn(flow -> !flow.equals(gate.getDefault())).singleElement()
                    .satisfies(yes -> assertThat(Drawing.condition(yes)).isEqualTo(isOpen(task)));
            assertThat(gate.getDefault()).isNotNull().satisfies(no -> assertThat(no.getTarget()).isEqualTo(task));
        });
    }

    /** A gateway without a no would stop the enquiry with an engine's error when every answer fails. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_gateway_has_an_answer_for_when_nothing_else_holds(Drawing drawing) {
        assertThat(drawing.parts(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing()).allSatisfy(flow ->
                    assertThat(Drawing.condition(flow).isEmpty()).as(flow.getId()).isEqualTo(flow.equals(gateway.getDefault())));
        });
    }

    /** Only gateways turn: a condition anywhere else would be a turning that nobody sees. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void only_a_gateway_turns(Drawing drawing) {
        assertThat(drawing.parts(SequenceFlow.class)).filteredOn(flow -> !(flow.getSource() instanceof ExclusiveGateway))
                .allSatisfy(flow -> assertThat(Drawing.condition(flow)).as(flow.getId()).isEmpty());
        assertThat(steps(drawing)).filteredOn(node -> !(node instanceof ExclusiveGateway))
                .allSatisfy(node -> assertThat(node.getOutgoing()).as(node.getId()).hasSize(node instanceof EndEvent ? 0 : 1));
    }

    /** Whatever is drawn can happen, and whatever happens can end. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_step_can_be_reached_and_can_reach_an_end(Drawing drawing) {
        assertThat(drawing.parts(StartEvent.class).stream().flatMap(start -> Paths.from(start).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(steps(drawing).stream().map(FlowNode::getId).toList());
        assertThat(steps(drawing)).allSatisfy(node ->
                assertThat(Paths.from(node)).containsAnyElementsOf(drawing.parts(EndEvent.class).stream().map(FlowNode::getId).toList()));
    }

    /** The boxes of what can happen at any time are no steps; what is drawn in them is. */
    private static List<FlowNode> steps(Drawing drawing) {
        return drawing.parts(FlowNode.class).stream().filter(node -> !(node instanceof SubProcess)).toList();
    }

    private static String isOpen(UserTask task) {
        return "${gate.isOpen(execution, '%s')}".formatted(task.getCamundaFormRef());
    }
}
