package safeguarding.model.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Objection;

/** Each kind of event stands where it can work, and only one thing happens at it. */
final class Events implements Rule {

    private static final String PLAIN = "";
    private static final String MESSAGE = "messageEventDefinition";
    private static final String TIMER = "timerEventDefinition";

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return Stream.concat(sheet.parts(Event.class).flatMap(event -> kind(sheet, event)),
                sheet.parts(SubProcess.class).filter(SubProcess::triggeredByEvent)
                        .filter(box -> box.getChildElementsByType(StartEvent.class).size() != 1)
                        .map(box -> sheet.about(box, "must begin with exactly one event. Draw one start event in it, with an envelope or a clock.", "")));
    }

    private static Stream<Objection> kind(Sheet sheet, Event event) {
        List<EventDefinition> all = List.copyOf(event.getChildElementsByType(EventDefinition.class));
        String kind = all.isEmpty() ? PLAIN : all.get(0).getElementType().getTypeName();
        if (all.size() > 1 || !allowed(event).contains(kind)) {
            return Stream.of(sheet.about(event, "is an event of a kind that cannot stand here. " + instead(event), ""));
        }
        return kind.equals(MESSAGE) ? message(sheet, event, (MessageEventDefinition) all.get(0)).stream() : Stream.empty();
    }

    private static Optional<Objection> message(Sheet sheet, Event event, MessageEventDefinition message) {
        if (event instanceof ThrowEvent) {
            return message.getAttributeValueNs(Sheet.CAMUNDA, "expression") != null ? Optional.empty() : Optional.of(sheet.about(event,
                    "tells nobody anything. Choose “Expression” as its implementation and write ${enquiry.tell(execution, '<message>')}.", ""));
        }
        return heard(event).isPresent() ? Optional.empty() : Optional.of(sheet.about(event,
                "waits for a message that has no name. Choose a message in the properties panel and give it a name.", ""));
    }

    /** The name of the message that an event waits for; empty when it waits for none. */
    static Optional<String> heard(Event event) {
        return event instanceof ThrowEvent ? Optional.empty() : event.getChildElementsByType(MessageEventDefinition.class).stream()
                .map(message -> message.getAttributeValue("messageRef")).filter(reference -> reference != null)
                .map(reference -> (ModelElementInstance) event.getModelInstance().getModelElementById(reference))
                .filter(Message.class::isInstance).map(message -> ((Message) message).getName()).filter(name -> !Headings.blank(name)).findFirst();
    }

    private static Set<String> allowed(Event event) {
        if (event instanceof StartEvent) {
            return event.getParentElement() instanceof Process ? Set.of(PLAIN, MESSAGE, TIMER)
                    : beginsByEvent(event) ? Set.of(MESSAGE, TIMER) : Set.of(PLAIN);
        }
        return event instanceof EndEvent ? Set.of(PLAIN, MESSAGE, "terminateEventDefinition")
                : event instanceof BoundaryEvent ? Set.of(MESSAGE, TIMER)
                : event instanceof IntermediateCatchEvent ? Set.of(TIMER, "linkEventDefinition")
                : Set.of(PLAIN, MESSAGE, "linkEventDefinition");
    }

    private static String instead(Event event) {
        return event instanceof StartEvent ? event.getParentElement() instanceof Process ? "A drawing begins with a plain start event."
                : beginsByEvent(event) ? "A box that can happen at any time begins with an envelope or a clock."
                : "A subprocess begins with a plain start event."
                : event instanceof EndEvent ? "Use a plain end, or one with a filled envelope."
                : event instanceof BoundaryEvent ? "At the edge of a step, use a clock or an envelope."
                : event instanceof IntermediateCatchEvent ? "To wait, use a clock; to go on elsewhere, a link."
                : "Use a plain event, one with a filled envelope, or a link.";
    }

    static boolean beginsByEvent(Event start) {
        return start instanceof StartEvent && start.getParentElement() instanceof SubProcess box && box.triggeredByEvent();
    }
}
