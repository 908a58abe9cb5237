package safeguarding.docs;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Drawing;

/** One step of a drawing in a line. A kind of step that has no words here fails, so that nothing is left out of a page. */
final class Step {

    private Step() {
    }

    /** The gate behind a task is told with its task. */
    static boolean isGate(FlowNode step) {
        return step instanceof ExclusiveGateway && step.getId().matches("gateway_\\w+Recorded");
    }

    static String line(Drawing drawing, FlowNode step) {
        String words = Drawing.said(step).strip();
        return "**" + name(step) + "**" + what(drawing, step) + (words.isEmpty() ? "" : "<br>" + words) + answers(step);
    }

    private static String what(Drawing drawing, FlowNode step) {
        if (step instanceof UserTask task) {
            return ": " + Said.who(task) + ", form " + Said.form(task.getCamundaFormRef()) + rests(task) + ". Gate: " + Said.gate(drawing, task);
        } else if (step instanceof CallActivity call) {
            return ": goes through " + DrawingPage.of(call.getCalledElement()).link();
        } else if (step instanceof ServiceTask work) {
            return ": by itself, `" + Said.inner(work.getCamundaExpression()) + "`";
        } else if (step instanceof BusinessRuleTask work) {
            return ": by a table, `" + Said.inner(work.getCamundaExpression()) + "`";
        } else if (step instanceof StartEvent start) {
            return ": it begins" + (start.getCamundaFormRef() == null ? "" : " with the form " + Said.form(start.getCamundaFormRef()))
                    + Steps.waitsFor(start);
        } else if (step instanceof BoundaryEvent event) {
            return ": while *" + name(event.getAttachedTo()) + "* is open, which " + (event.cancelActivity() ? "ends" : "stays open")
                    + Steps.waitsFor(event) + leadsTo(step);
        } else if (step instanceof EndEvent end) {
            return ": an end" + tells(end.getEventDefinitions().stream());
        } else if (step instanceof IntermediateThrowEvent event) {
            return ": goes on at once" + tells(event.getEventDefinitions().stream());
        } else if (step instanceof ExclusiveGateway) {
            return "";
        }
        throw new IllegalStateException("Say in Step how " + step.getElementType().getTypeName() + " is told");
    }

    private static String answers(FlowNode step) {
        return step instanceof ExclusiveGateway gateway && gateway.getOutgoing().size() > 1
                ? gateway.getOutgoing().stream().map(flow -> "\n    - " + flow.getName() + ": *" + name(flow.getTarget()) + "*"
                        + (flow.equals(gateway.getDefault()) ? "" : ", when `" + Said.inner(Drawing.condition(flow)) + "`")).collect(Collectors.joining())
                : "";
    }

    private static String rests(UserTask task) {
        return task.getCamundaFollowUpDate() == null ? "" : ", rests until `" + Said.inner(task.getCamundaFollowUpDate()) + "`";
    }

    private static String leadsTo(FlowNode step) {
        return step.getOutgoing().stream().map(SequenceFlow::getTarget).map(target -> "; leads to *" + name(target) + "*").collect(Collectors.joining());
    }

    private static String tells(Stream<EventDefinition> definitions) {
        return definitions.map(definition -> {
            if (definition instanceof TerminateEventDefinition) {
                return ", and whatever else is open ends with it";
            }
            return definition instanceof MessageEventDefinition message ? ", `" + Said.inner(message.getCamundaExpression()) + "`" : null;
        }).map(Objects::requireNonNull).collect(Collectors.joining());
    }

    private static String name(FlowNode step) {
        return step.getName().replaceAll("\\s+", " ").strip();
    }
}
