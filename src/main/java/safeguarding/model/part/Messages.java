package safeguarding.model.part;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.w3c.dom.Element;
import safeguarding.model.Library;
import safeguarding.model.Objection;

/** What is told to the enquiry is heard in a drawing; and no message begins a new enquiry but the one that opens a closed one again. */
final class Messages implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return Stream.concat(unheard(sheet), sheet.parts(StartEvent.class).filter(start -> start.getParentElement() instanceof Process)
                .filter(start -> Events.heard(start).filter(message -> !opensAgain(sheet, message)).isPresent())
                .map(start -> sheet.about(start, "would begin a drawing by a message, past everything that stands before it. Begin with a plain start"
                        + " event; what can happen at any time is drawn as an event subprocess in the enquiry.", "")));
    }

    private static Stream<Objection> unheard(Sheet sheet) {
        return sheet.elements().stream().flatMap(element -> told(element).filter(message -> !sheet.heard().contains(message)).map(message -> sheet.about(element,
                "tells the enquiry “" + message + "”, and no drawing listens to it. Draw an event subprocess in the enquiry that begins with this"
                        + " message, or correct the name.", "")).stream());
    }

    private static Optional<String> told(Element element) {
        return Call.read(element.getAttributeNS(Sheet.CAMUNDA, "expression")).filter(said -> said.call() == Call.ENQUIRY_TELL).map(Call.Said::name);
    }

    /** Every message that some drawing listens to while an enquiry is under way. */
    static Set<String> heard(Library library) {
        return library.diagrams().values().stream().flatMap(diagram -> diagram.parts(Event.class).stream())
                .filter(event -> event instanceof BoundaryEvent || Events.beginsByEvent(event)).flatMap(event -> Events.heard(event).stream())
                .collect(Collectors.toSet());
    }

    private static boolean opensAgain(Sheet sheet, String message) {
        return "enquiry".equals(sheet.diagram().key()) && message.equals("openedAgain");
    }
}
