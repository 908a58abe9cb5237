package safeguarding.model.part;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Work side by side, as a block: one gateway where it divides and exactly one of the same kind where all its branches come together, with
 * no way in or out between the two. Nobody is then waited for who never comes, and nothing happens twice.
 */
public final class Blocks {

    private Blocks() {
    }

    /** True for a gateway behind which several branches may go on at once. */
    public static boolean divides(FlowNode node) {
        return sideBySide(node) && new Arrows(node.getModelInstance()).from(node).size() > 1;
    }

    /** Where the branches of a gateway come together; empty when this is no such gateway, or they do not. */
    public static Optional<FlowNode> joinOf(FlowNode split) {
        return joinOf(split, new Arrows(split.getModelInstance()));
    }

    /** True when this is where all branches of some gateway come together. */
    public static boolean isJoinOfBlock(FlowNode join) {
        Arrows arrows = new Arrows(join.getModelInstance());
        return sideBySide(join) && alike(join).anyMatch(split -> joinOf(split, arrows).filter(join::equals).isPresent());
    }

    static Optional<FlowNode> joinOf(FlowNode split, Arrows arrows) {
        return sideBySide(split) && arrows.from(split).size() > 1 && arrows.into(split).size() < 2
                ? alike(split).filter(join -> closes(split, join, arrows)).findFirst() : Optional.empty();
    }

    /** Every step between the two gateways of a block. */
    static Set<FlowNode> between(FlowNode split, FlowNode join, Arrows arrows) {
        Set<FlowNode> inside = new HashSet<>();
        arrows.from(split).forEach(flow -> inside.addAll(branch(flow, join, arrows)));
        return inside;
    }

    static boolean sideBySide(FlowNode node) {
        return node instanceof ParallelGateway || node instanceof InclusiveGateway;
    }

    private static boolean closes(FlowNode split, FlowNode join, Arrows arrows) {
        List<SequenceFlow> begins = arrows.from(split);
        if (arrows.into(join).size() != begins.size() || arrows.from(join).size() != 1) {
            return false;
        }
        Set<FlowNode> taken = new HashSet<>();
        return begins.stream().allMatch(begin -> closes(begin, branch(begin, join, arrows), split, join, arrows, taken));
    }

    /** One branch: nothing enters it but by its first arrow, nothing leaves it but by one arrow to where all meet. */
    private static boolean closes(SequenceFlow begin, Set<FlowNode> branch, FlowNode split, FlowNode join, Arrows arrows, Set<FlowNode> taken) {
        long arrives = branch.stream().flatMap(node -> arrows.from(node).stream()).filter(flow -> leadsTo(flow, join)).count()
                + (leadsTo(begin, join) ? 1 : 0);
        return arrives == 1 && Arrows.target(begin).isPresent() && branch.stream().allMatch(node -> taken.add(node)
                && !node.equals(split) && !(node instanceof EndEvent) && node.getParentElement().equals(split.getParentElement())
                && !arrows.after(node).isEmpty()
                && arrows.into(node).stream().allMatch(flow -> flow.equals(begin) || Arrows.source(flow).filter(branch::contains).isPresent())
                && branch.containsAll(arrows.before(node).stream().filter(before -> !before.equals(split)).toList()));
    }

    private static Set<FlowNode> branch(SequenceFlow begin, FlowNode join, Arrows arrows) {
        return Arrows.reach(Arrows.target(begin).filter(first -> !first.equals(join)).stream().toList(), node ->
                Stream.concat(arrows.after(node).stream(), arrows.edge(node).stream().filter(BoundaryEvent::cancelActivity))
                        .filter(next -> !next.equals(join)).toList());
    }

    private static boolean leadsTo(SequenceFlow flow, FlowNode join) {
        return Arrows.target(flow).filter(join::equals).isPresent();
    }

    private static Stream<FlowNode> alike(FlowNode gateway) {
        return gateway.getParentElement().getChildElementsByType(FlowNode.class).stream()
                .filter(other -> other.getElementType().equals(gateway.getElementType()) && !other.equals(gateway));
    }
}
