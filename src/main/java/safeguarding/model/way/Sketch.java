package safeguarding.model.way;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import safeguarding.model.Diagram;
import safeguarding.model.part.Arrows;

/** A drawing looked through once, so that its ways can be followed quickly. What hangs in the air is left out. */
final class Sketch {

    private final String process;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<Arrow>> arrows = new HashMap<>();
    private final Map<String, List<Part>> edges;
    private final Map<String, List<Part>> boxesAtAnyTime;

    Sketch(Diagram diagram) {
        process = diagram.key();
        diagram.parts(FlowNode.class).stream().filter(node -> node.getId() != null).forEach(node -> parts.put(node.getId(), Part.of(node)));
        edges = kind(Part.Kind.EDGE).collect(Collectors.groupingBy(Part::on));
        boxesAtAnyTime = kind(Part.Kind.BOX_AT_ANY_TIME).collect(Collectors.groupingBy(Part::scope));
        Arrows drawn = new Arrows(diagram.model());
        drawn.all().forEach(flow -> known(Arrows.source(flow)).ifPresent(source -> known(Arrows.target(flow)).ifPresent(target ->
                arrows.computeIfAbsent(source.getId(), id -> new ArrayList<>()).add(Arrow.of(flow, source, target, drawn.from(source))))));
    }

    private Optional<FlowNode> known(Optional<FlowNode> step) {
        return step.filter(node -> node.getId() != null && parts.containsKey(node.getId()));
    }

    String process() {
        return process;
    }

    Part part(String id) {
        return parts.get(id);
    }

    List<Arrow> arrowsFrom(Part part) {
        return arrows.getOrDefault(part.id(), List.of());
    }

    int arrowsInto(Part part) {
        return (int) arrows.values().stream().flatMap(List::stream).filter(arrow -> arrow.target().equals(part.id())).count();
    }

    /** What can happen while a step is being worked, drawn on its edge. */
    List<Part> onTheEdgeOf(Part part) {
        return edges.getOrDefault(part.id(), List.of());
    }

    /** Where a scope can begin. */
    List<Part> starts(String scope) {
        return in(scope, Part.Kind.START).toList();
    }

    /** What can happen at any time in a scope. */
    List<Part> atAnyTime(String scope) {
        return boxesAtAnyTime.getOrDefault(scope, List.of());
    }

    /** Where a thrown link comes out again. */
    List<Part> linked(Part from) {
        return from.kind() != Part.Kind.THROW || from.link().isEmpty() ? List.of()
                : in(from.scope(), Part.Kind.CATCH).filter(to -> to.link().equals(from.link())).toList();
    }

    private Stream<Part> in(String scope, Part.Kind kind) {
        return kind(kind).filter(part -> part.scope().equals(scope));
    }

    private Stream<Part> kind(Part.Kind kind) {
        return parts.values().stream().filter(part -> part.kind() == kind);
    }
}
