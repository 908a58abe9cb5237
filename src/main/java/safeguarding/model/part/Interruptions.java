package safeguarding.model.part;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Objection;

/**
 * Nothing takes open work away, so that no task is left without its gate. Two things may: a death stops everything, and a person who says
 * that they are ready ends our waiting for them (MY-03c, X-05).
 */
final class Interruptions implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return Stream.concat(
                sheet.parts(BoundaryEvent.class).filter(event -> event.cancelActivity() && !Timers.isTimer(event) && !endsWaiting(event)),
                sheet.parts(StartEvent.class).filter(event -> Events.beginsByEvent(event) && event.isInterrupting() && !Timers.isTimer(event) && !death(sheet, event)))
                .map(event -> sheet.about(event, "would take away work that is still open, past the questions behind it. Choose the event with the"
                        + " dashed edge (non-interrupting).", "X-05"));
    }

    private static boolean endsWaiting(BoundaryEvent event) {
        String host = event.getAttributeValue("attachedToRef");
        ModelElementInstance task = host == null ? null : event.getModelInstance().getModelElementById(host);
        return hears(event, "readyToGoOn") && task != null && "askIfReady".equals(task.getAttributeValueNs(Sheet.CAMUNDA, "formRef"));
    }

    private static boolean death(Sheet sheet, Event event) {
        return hears(event, "personDied") && "enquiry".equals(sheet.diagram().key());
    }

    private static boolean hears(Event event, String message) {
        return Events.heard(event).equals(Optional.of(message));
    }
}
