package safeguarding.model.shown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Diagram;

/** A drawing told in words: its steps in the order in which they can be reached, and where each leads. */
public final class Outline {

    /** One step. @param about what kind of thing it is and who it is for; @param next where it leads, in words */
    public record Line(int number, String element, String name, String about, List<String> next) {
    }

    private final Set<FlowNode> order = new LinkedHashSet<>();

    private Outline() {
    }

    /** Every step of the drawing once; never fails, however badly it is drawn. */
    public static List<Line> of(Diagram diagram) {
        Outline outline = new Outline();
        outline.walk(diagram.process().getFlowElements());
        List<FlowNode> steps = List.copyOf(outline.order);
        List<Line> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(new Line(lines.size() + 1, step.getId(), Diagram.called(step), about(step),
                step.getOutgoing().stream().filter(flow -> flow.getTarget() != null).map(flow -> way(flow, steps)).toList())));
        return lines;
    }

    private void walk(Collection<FlowElement> elements) {
        elements.stream().filter(StartEvent.class::isInstance).map(FlowNode.class::cast).forEach(start -> follow(start, elements));
        elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).forEach(left -> follow(left, elements));
    }

    private void follow(FlowNode step, Collection<FlowElement> elements) {
        if (order.add(step)) {
            if (step instanceof SubProcess box) {
                walk(box.getFlowElements());
            }
            elements.stream().filter(BoundaryEvent.class::isInstance).map(BoundaryEvent.class::cast)
                    .filter(event -> step.equals(event.getAttachedTo())).forEach(event -> follow(event, elements));
            step.getOutgoing().stream().map(SequenceFlow::getTarget).filter(java.util.Objects::nonNull).forEach(next -> follow(next, elements));
        }
    }

    private static String way(SequenceFlow flow, List<FlowNode> steps) {
        String where = "go to " + (steps.indexOf(flow.getTarget()) + 1) + ", “" + Diagram.called(flow.getTarget()) + "”";
        return flow.getName() == null || flow.getName().isBlank() ? where : "“" + Diagram.called(flow) + "”: " + where;
    }

    private static String about(FlowNode step) {
        String kind = KindWords.of(step.getElementType().getTypeName());
        if (step instanceof UserTask task && task.getCamundaCandidateGroups() != null) {
            return kind + " for " + task.getCamundaCandidateGroups().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        } else if (step instanceof CallActivity call && call.getCalledElement() != null) {
            return kind + ": " + call.getCalledElement();
        } else if (step instanceof BoundaryEvent event && event.getAttachedTo() != null) {
            return kind + " of “" + Diagram.called(event.getAttachedTo()) + "”";
        }
        return kind;
    }
}
