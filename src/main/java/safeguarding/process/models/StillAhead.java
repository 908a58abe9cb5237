package safeguarding.process.models;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a drawing still has in store for somebody who waits in it: its tasks, and the drawings that it calls. */
record StillAhead(BpmnModelInstance drawing) {

    /**
     * What would be missed by going on with another drawing: it was still to come in this one, and there it stands before where they
     * wait. What the other drawing no longer has, or has new, was its owner's choice.
     */
    List<String> missedIn(BpmnModelInstance newest, Collection<String> waitingAt) {
        Set<String> missed = after(waitingAt);
        missed.retainAll(steps(newest));
        missed.removeAll(new StillAhead(newest).after(waitingAt));
        missed.removeAll(waitingAt);
        return List.copyOf(missed);
    }

    Set<String> after(Collection<String> waitingAt) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        waitingAt.stream().map(this::node).filter(Objects::nonNull).flatMap(this::next).forEach(open::add);
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (seen.add(node)) {
                next(node).forEach(open::add);
            }
        }
        return seen.stream().filter(StillAhead::isStep).map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<FlowNode> next(FlowNode node) {
        Stream<FlowNode> by = Stream.concat(node.getOutgoing().stream().map(SequenceFlow::getTarget), aside(node));
        if (node.getParentElement() instanceof SubProcess box) {
            by = Stream.concat(by, next(box).filter(inside -> inside.getParentElement() != box));
        }
        return node instanceof SubProcess box ? Stream.concat(by, box.getChildElementsByType(StartEvent.class).stream()) : by;
    }

    private Stream<FlowNode> aside(FlowNode node) {
        return drawing.getModelElementsByType(BoundaryEvent.class).stream().filter(event -> event.getAttachedTo() == node).map(FlowNode.class::cast);
    }

    private FlowNode node(String id) {
        return drawing.getModelElementById(id) instanceof FlowNode node ? node : null;
    }

    private static Set<String> steps(BpmnModelInstance drawing) {
        return drawing.getModelElementsByType(FlowNode.class).stream().filter(StillAhead::isStep).map(FlowNode::getId).collect(Collectors.toSet());
    }

    private static boolean isStep(FlowNode node) {
        return node instanceof UserTask || node instanceof CallActivity;
    }
}
