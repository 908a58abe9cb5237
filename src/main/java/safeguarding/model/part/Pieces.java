package safeguarding.model.part;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import safeguarding.model.Objection;

/** A drawing is made of parts whose work one can see in it. */
final class Pieces implements Rule {

    private static final Set<String> ALLOWED = Set.of("definitions", "process", "documentation", "extensionElements", "startEvent", "endEvent",
            "userTask", "callActivity", "exclusiveGateway", "parallelGateway", "inclusiveGateway", "sequenceFlow", "conditionExpression",
            "incoming", "outgoing", "textAnnotation", "text", "association", "group", "category", "categoryValue", "laneSet", "childLaneSet",
            "lane", "flowNodeRef", "subProcess", "boundaryEvent", "intermediateThrowEvent", "intermediateCatchEvent", "serviceTask",
            "businessRuleTask", "manualTask", "task", "message", "messageEventDefinition", "timerEventDefinition", "terminateEventDefinition",
            "linkEventDefinition", "source", "target", "timeDate", "timeDuration", "timeCycle", "dataObject", "dataObjectReference",
            "dataStoreReference", "collaboration", "participant");
    private static final Map<String, String> REFUSED = new HashMap<>();

    static {
        put("is a script task. A drawing never runs a script: use a user task, or one of the calls in the guide.", "scriptTask", "script");
        put("is a send task. To tell the enquiry something, use a message event with “enquiry.tell” instead.", "sendTask");
        put("is a receive task, which waits for a message that nobody sends. Use a user task instead.", "receiveTask");
        put("uses a signal, which every enquiry at once would hear. Use a message event instead.", "signal", "signalEventDefinition");
        put("uses an error event. Draw an arrow from a gateway that asks the record instead.", "error", "errorEventDefinition");
        put("uses an escalation. Use a message event, or a task for a manager, instead.", "escalation", "escalationEventDefinition");
        put("uses compensation, which undoes work unseen. Draw a task for what has to be put right.", "compensateEventDefinition");
        put("uses a condition event, which looks at variables, and there are none. Use a gateway that asks the record.",
                "conditionalEventDefinition", "condition");
        put("uses a cancel event. Draw an arrow from a gateway that asks the record instead.", "cancelEventDefinition");
        put("is a gateway that waits for events. Use a gateway that asks the record instead.", "eventBasedGateway");
        put("is a complex gateway. Use one with an X, a plus or a circle instead.", "complexGateway", "activationCondition");
        put("is a transaction. Use a plain subprocess instead.", "transaction");
        put("is an ad-hoc subprocess. Draw its steps with arrows, in a plain subprocess.", "adHocSubProcess", "completionCondition");
        put("is drawn to happen several times at once. Draw it once, and an arrow back if it may have to happen again.",
                "multiInstanceLoopCharacteristics", "loopCardinality");
        put("has a loop marker. Draw an arrow back from a gateway instead, so that everybody sees it.", "standardLoopCharacteristics");
        put("sends a message to another pool. Draw one process in each file, without other pools.", "messageFlow");
        put("is joined to data by an arrow. Data is only decoration here: take the arrow away, or use an association.",
                "dataInputAssociation", "dataOutputAssociation", "sourceRef", "targetRef");
        put("takes data in or gives it out. What people write goes from forms to the record, never through a drawing.",
                "ioSpecification", "dataInput", "dataOutput", "inputSet", "outputSet", "property");
    }

    @Override
    public Stream<Objection> of(Sheet sheet) {
        Stream<Objection> pools = sheet.elements().stream().filter(element -> element.getLocalName().equals("participant")).skip(1)
                .map(second -> sheet.about(second, "has more than one pool. Draw one process in each file, with one pool or none.", ""));
        Stream<Objection> code = sheet.elements().stream().filter(element -> !element.getAttribute("isForCompensation").isEmpty()
                && !element.getAttribute("isForCompensation").equals("false")).map(element -> sheet.about(element, REFUSED.get("compensateEventDefinition"), ""));
        return Stream.of(sheet.elements().stream().flatMap(element -> refused(sheet, element).stream()), pools, code).flatMap(all -> all);
    }

    private static Optional<Objection> refused(Sheet sheet, Element element) {
        if (!Sheet.BPMN.equals(element.getNamespaceURI()) || ALLOWED.contains(element.getLocalName())) {
            return Optional.empty();
        }
        return Optional.of(sheet.about(element, REFUSED.getOrDefault(element.getLocalName(), "holds a part of a kind that we do not know (“"
                + element.getLocalName() + "”). Take it away, or use a part that the guide names."), ""));
    }

    private static void put(String sentence, String... kinds) {
        Stream.of(kinds).forEach(kind -> REFUSED.put(kind, sentence));
    }
}
