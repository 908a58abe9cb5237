package safeguarding.model.way;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import safeguarding.model.Diagram;

/**
 * An arrow of a drawing, and what is certainly true for whoever comes along it.
 *
 * @param asks      the question that was answered with yes, without blanks; empty when nothing was asked
 * @param otherwise for the way that is taken when nothing else holds: the questions that were all answered with no
 */
record Arrow(String id, String target, String asks, List<String> otherwise) {

    /** @param siblings every arrow that leaves the same step */
    static Arrow of(SequenceFlow flow, FlowNode source, FlowNode target, List<SequenceFlow> siblings) {
        boolean turns = source instanceof ExclusiveGateway || source instanceof InclusiveGateway;
        boolean isDefault = turns && flow.getId() != null && flow.getId().equals(source.getAttributeValue("default"));
        // The engine never asks the condition of a default flow, nor any condition behind a parallel gateway.
        return new Arrow(flow.getId(), target.getId(), turns && !isDefault ? plain(Diagram.condition(flow)) : "", isDefault
                ? siblings.stream().filter(other -> !other.equals(flow)).map(Diagram::condition).map(Arrow::plain).toList() : List.of());
    }

    static String plain(String expression) {
        return expression.replaceAll("\\s", "").replaceFirst("^#", "\\$");
    }
}
