package safeguarding.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where a drawing can lead. */
final class Paths {

    private Paths() {
    }

    /** Every node that can be reached from here, and here itself. */
    static Set<String> from(FlowNode here) {
        return from(here, flow -> false);
    }

    /** Every node that can still be reached from here when certain flows are closed: what is missing lies behind them alone. */
    static Set<String> from(FlowNode here, Predicate<SequenceFlow> closed) {
        Set<String> reached = new LinkedHashSet<>(Set.of(here.getId()));
        Deque<FlowNode> next = new ArrayDeque<>(Set.of(here));
        while (!next.isEmpty()) {
            FlowNode node = next.pop();
            Stream.concat(node.getOutgoing().stream().filter(closed.negate()).map(SequenceFlow::getTarget), onItsEdge(node))
                    .filter(target -> reached.add(target.getId())).forEach(next::push);
        }
        return reached;
    }

    /** What can happen while a step is being worked, drawn on its edge. */
    private static Stream<BoundaryEvent> onItsEdge(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream().filter(event -> event.getAttachedTo().equals(node));
    }
}
