package safeguarding.model.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import safeguarding.model.Diagram;

/** Where the parts of a drawing stand. */
final class Places {

    private Places() {
    }

    /** True when a part that both have stands elsewhere or has another size. */
    static boolean moved(Diagram before, Diagram after) {
        Map<String, List<Double>> old = of(before);
        return of(after).entrySet().stream().anyMatch(place -> old.containsKey(place.getKey()) && !old.get(place.getKey()).equals(place.getValue()));
    }

    private static Map<String, List<Double>> of(Diagram diagram) {
        return diagram.parts(BpmnShape.class).stream().filter(shape -> shape.getBounds() != null && shape.getBpmnElement() != null)
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(), shape -> numbers(shape.getBounds()), (one, same) -> one));
    }

    private static List<Double> numbers(Bounds bounds) {
        return List.of(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
