package safeguarding.model.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import safeguarding.model.Diagram;
import safeguarding.model.Objection;

/**
 * A gateway is a question and its arrows are the answers: each but one has a condition, and that one is for when nothing else holds. A
 * condition on that one would never be looked at, so it must not have any.
 */
final class Turnings implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return Stream.of(sheet.parts(Gateway.class).filter(gateway -> sheet.arrows().from(gateway).size() > 1).flatMap(gateway -> question(sheet, gateway)),
                sheet.parts(SequenceFlow.class).filter(flow -> hasCondition(flow) && Arrows.source(flow).filter(source -> turns(sheet, source)).isEmpty())
                        .map(flow -> sheet.about(flow, "has a condition, but only the arrows of a gateway with several answers may have one."
                                + " Take the condition away, or draw a gateway.", "")),
                sheet.parts(ConditionExpression.class).filter(condition -> condition.getAttributeValue("language") != null
                        || condition.getAttributeValueNs(Sheet.CAMUNDA, "resource") != null)
                        .map(condition -> sheet.about(condition.getParentElement(), "has a condition that is a script. Choose “Expression” as its type"
                                + " and write one of the calls in the guide.", "")))
                .flatMap(found -> found);
    }

    private static Stream<Objection> question(Sheet sheet, Gateway gateway) {
        List<SequenceFlow> answers = sheet.arrows().from(gateway);
        Stream<Objection> name = Headings.blank(gateway.getName()) ? Stream.of(sheet.about(gateway, "has no name. Write the question on it that it asks.", "")) : Stream.empty();
        if (!turns(sheet, gateway)) {
            return name;
        }
        Optional<SequenceFlow> otherwise = answers.stream().filter(flow -> isDefault(flow, gateway)).findFirst();
        return Stream.of(name, otherwise.isPresent() ? Stream.<Objection>empty() : Stream.of(sheet.about(gateway,
                        "does not say where to go when no answer holds. Make one of its arrows the default flow.", "X-04")),
                otherwise.filter(Turnings::hasCondition).map(flow -> sheet.about(flow,
                        "is the default flow, so its condition would never be looked at. Take the condition away.", "")).stream(),
                answers.stream().filter(flow -> !isDefault(flow, gateway) && Diagram.condition(flow).isEmpty())
                        .map(flow -> sheet.about(flow, "says not when to go there. Write its condition, such as " + Call.PATH_LEADS.written() + ".", "")),
                answers.stream().filter(flow -> Headings.blank(flow.getName()))
                        .map(flow -> sheet.about(flow, "has no name yet. Please write on it which answer it is, such as “Yes”.", "")))
                .flatMap(found -> found);
    }

    /** True for the arrow that is taken when no other may be; whatever condition it has is not asked. */
    static boolean isDefault(SequenceFlow flow, FlowNode gateway) {
        return flow.getId() != null && flow.getId().equals(gateway.getAttributeValue("default"));
    }

    private static boolean turns(Sheet sheet, FlowNode gateway) {
        return (gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway) && sheet.arrows().from(gateway).size() > 1;
    }

    private static boolean hasCondition(SequenceFlow flow) {
        return flow.getConditionExpression() != null;
    }
}
