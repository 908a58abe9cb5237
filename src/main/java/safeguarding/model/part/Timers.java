package safeguarding.model.part;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.DomElement;
import safeguarding.model.Objection;

/** A timer advises: it reminds beside the work and never takes a task away, begins an enquiry or decides. */
final class Timers implements Rule {

    private static final List<String> WRITTEN = List.of("timeDate", "timeDuration", "timeCycle");

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.parts(Event.class).filter(Timers::isTimer).flatMap(event -> Stream.concat(decides(sheet, event), time(sheet, event)));
    }

    static boolean isTimer(Event event) {
        return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static Stream<Objection> decides(Sheet sheet, Event event) {
        String wrong = event instanceof StartEvent && event.getParentElement() instanceof Process
                ? "would begin a drawing by the clock. Begin with a plain start event: people begin things, clocks remind."
                : event instanceof BoundaryEvent edge && edge.cancelActivity()
                ? "would take the task away when its time has come. A timer may only remind: choose the timer with the dashed edge (non-interrupting)."
                : event instanceof StartEvent start && Events.beginsByEvent(event) && start.isInterrupting()
                ? "would stop all work when its time has come. A timer may only remind: choose the timer start with the dashed edge (non-interrupting)." : null;
        return Stream.ofNullable(wrong).map(sentence -> sheet.about(event, sentence, "X-05"));
    }

    private static Stream<Objection> time(Sheet sheet, Event event) {
        List<DomElement> times = event.getChildElementsByType(TimerEventDefinition.class).stream()
                .flatMap(timer -> timer.getDomElement().getChildElements().stream())
                .filter(part -> Sheet.BPMN.equals(part.getNamespaceURI()) && WRITTEN.contains(part.getLocalName()))
                .toList();
        boolean right = times.size() == 1 && right(times.get(0).getLocalName(), times.get(0).getTextContent().strip());
        return right ? Stream.empty() : Stream.of(sheet.about(event, "has no time that can be understood. Write a date as " + Call.DUE_IN_WORKING_DAYS.written()
                + " or 2027-03-31, a duration as P14D (fourteen days), or a cycle as R3/P7D (three times, every seven days).", "X-05"));
    }

    private static boolean right(String kind, String time) {
        return Call.looksLikeOne(time) ? Call.read(time).isPresent() : switch (kind) {
            case "timeDate" -> parses(LocalDate::parse, time) || parses(LocalDateTime::parse, time) || parses(OffsetDateTime::parse, time);
            case "timeDuration" -> duration(time);
            default -> time.matches("R\\d{0,3}/P[^/]+") && duration(time.substring(time.indexOf('/') + 1));
        };
    }

    private static boolean duration(String time) {
        try {
            return time.matches("P[0-9YMDTHS]+") && DatatypeFactory.newInstance().newDuration(time).getSign() > 0;
        } catch (IllegalArgumentException notOne) {
            return false;
        } catch (DatatypeConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean parses(Consumer<String> kind, String time) {
        try {
            kind.accept(time);
            return true;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }
}
