package safeguarding.model.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Which steps follow which in one drawing. It believes the two ends of each arrow and nothing else: that is what is carried out, whatever
 * the steps themselves list as coming in and going out. A pair of link events with one name counts as an arrow.
 */
public final class Arrows {

    private final List<SequenceFlow> all;
    private final Map<String, List<SequenceFlow>> from = new LinkedHashMap<>();
    private final Map<String, List<SequenceFlow>> into = new LinkedHashMap<>();
    private final Map<FlowNode, List<FlowNode>> linked = new LinkedHashMap<>();
    private final Map<String, List<BoundaryEvent>> edges = new LinkedHashMap<>();

    public Arrows(ModelInstance model) {
        all = List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        all.forEach(flow -> {
            from.computeIfAbsent(flow.getAttributeValue("sourceRef"), none -> new ArrayList<>()).add(flow);
            into.computeIfAbsent(flow.getAttributeValue("targetRef"), none -> new ArrayList<>()).add(flow);
        });
        model.getModelElementsByType(BoundaryEvent.class).forEach(event ->
                edges.computeIfAbsent(event.getAttributeValue("attachedToRef"), none -> new ArrayList<>()).add(event));
        model.getModelElementsByType(IntermediateThrowEvent.class).forEach(end -> link(end).ifPresent(name ->
                linked.put(end, model.getModelElementsByType(IntermediateCatchEvent.class).stream()
                        .filter(begin -> link(begin).equals(Optional.of(name))).map(FlowNode.class::cast).toList())));
    }

    /** Every arrow. */
    public List<SequenceFlow> all() {
        return all;
    }

    /** The arrows that leave a step. */
    public List<SequenceFlow> from(FlowNode node) {
        return node.getId() == null ? List.of() : from.getOrDefault(node.getId(), List.of());
    }

    /** The arrows that lead to a step. */
    public List<SequenceFlow> into(FlowNode node) {
        return node.getId() == null ? List.of() : into.getOrDefault(node.getId(), List.of());
    }

    /** Where an arrow begins; empty when it hangs loose. */
    public static Optional<FlowNode> source(SequenceFlow flow) {
        return step(flow, "sourceRef");
    }

    /** Where an arrow ends; empty when it hangs loose. */
    public static Optional<FlowNode> target(SequenceFlow flow) {
        return step(flow, "targetRef");
    }

    /** The steps that follow directly, by an arrow or a link. */
    public List<FlowNode> after(FlowNode node) {
        return Stream.concat(from(node).stream().map(Arrows::target).flatMap(Optional::stream),
                linked.getOrDefault(node, List.of()).stream()).distinct().toList();
    }

    /** The steps that come directly before, by an arrow or a link. */
    public List<FlowNode> before(FlowNode node) {
        return Stream.concat(into(node).stream().map(Arrows::source).flatMap(Optional::stream),
                linked.entrySet().stream().filter(pair -> pair.getValue().contains(node)).map(Map.Entry::getKey)).distinct().toList();
    }

    /** What can happen at the edge of a step. */
    public List<BoundaryEvent> edge(FlowNode node) {
        return node.getId() == null ? List.of() : edges.getOrDefault(node.getId(), List.of());
    }

    /** Everything that comes of these steps, and they themselves. */
    public static Set<FlowNode> reach(Collection<? extends FlowNode> begin, Function<FlowNode, ? extends Collection<? extends FlowNode>> next) {
        Set<FlowNode> reached = new LinkedHashSet<>(begin);
        Deque<FlowNode> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            next.apply(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    /** The name of a link event, by which its other half is found; empty for everything else. */
    static Optional<String> link(FlowNode event) {
        return event.getChildElementsByType(LinkEventDefinition.class).stream().map(link -> link.getAttributeValue("name"))
                .filter(Objects::nonNull).findFirst();
    }

    private static Optional<FlowNode> step(SequenceFlow flow, String end) {
        String id = flow.getAttributeValue(end);
        ModelElementInstance found = id == null ? null : flow.getModelInstance().getModelElementById(id);
        return found instanceof FlowNode node ? Optional.of(node) : Optional.empty();
    }
}
