package safeguarding.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Drawing;

/** The steps of a drawing, or of a box in it, in the order in which one comes to them. */
final class Steps {

    private Steps() {
    }

    /** A numbered list. */
    static String in(Drawing drawing, ModelElementInstance scope) {
        List<String> steps = inOrder(drawing, scope).stream().filter(step -> !Step.isGate(step))
                .map(step -> Step.line(drawing, step)).toList();
        StringBuilder list = new StringBuilder();
        for (int number = 0; number < steps.size(); number++) {
            list.append(number + 1).append(". ").append(steps.get(number)).append('\n');
        }
        return list.toString();
    }

    private static List<FlowNode> inOrder(Drawing drawing, ModelElementInstance scope) {
        Deque<FlowNode> ahead = new ArrayDeque<>(drawing.parts(StartEvent.class).stream()
                .filter(start -> start.getParentElement().equals(scope)).toList());
        Set<FlowNode> seen = new LinkedHashSet<>();
        while (!ahead.isEmpty()) {
            FlowNode step = ahead.pop();
            if (seen.add(step)) {
                ahead.addAll(next(drawing, step));
            }
        }
        return new ArrayList<>(seen);
    }

    private static List<FlowNode> next(Drawing drawing, FlowNode step) {
        List<FlowNode> next = new ArrayList<>(drawing.parts(BoundaryEvent.class).stream().filter(event -> step.equals(event.getAttachedTo())).toList());
        next.addAll(step.getOutgoing().stream().map(SequenceFlow::getTarget).toList());
        return next;
    }

    /** What an event waits for. */
    static String waitsFor(CatchEvent event) {
        return event.getEventDefinitions().stream().map(definition -> definition.getTextContent().strip()).filter(said -> !said.isEmpty())
                .map(said -> ", on `" + Said.inner(said) + "`").collect(Collectors.joining())
                + Said.heard(event.getEventDefinitions().stream()).map(message -> ", when it hears `" + message + "`" + Said.toldBy(message))
                .collect(Collectors.joining());
    }
}
