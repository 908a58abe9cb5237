package safeguarding.model.mutation;

import java.util.Locale;
import java.util.function.BiFunction;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Condition;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What may happen to a step or a process, as one can draw it. */
enum Events {

    TIMER, MESSAGE, SIGNAL, ERROR, ESCALATION, CONDITIONAL;

    String plain() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes an event happen by this. */
    <E extends Event> E on(Pen pen, E event) {
        Definitions root = (Definitions) pen.process().getParentElement();
        switch (this) {
            case TIMER -> {
                TimeDate date = pen.bare(TimeDate.class);
                date.setTextContent("${due.inWorkingDays(3)}");
                pen.named(TimerEventDefinition.class, event, event.getName()).setTimeDate(date);
            }
            case MESSAGE -> pen.named(MessageEventDefinition.class, event, event.getName()).setMessage(pen.model()
                    .getModelElementsByType(Message.class).stream().findFirst().orElseGet(() -> {
                        Message message = pen.named(Message.class, root, "adviceAsked");
                        message.setName("adviceAsked");
                        return message;
                    }));
            case SIGNAL -> {
                Signal signal = pen.named(Signal.class, root, "stop");
                signal.setName("stop");
                pen.named(SignalEventDefinition.class, event, event.getName()).setSignal(signal);
            }
            case ERROR -> {
                Error error = pen.named(Error.class, root, "stop");
                error.setErrorCode("stop");
                pen.named(ErrorEventDefinition.class, event, event.getName()).setError(error);
            }
            case ESCALATION -> {
                Escalation escalation = pen.named(Escalation.class, root, "stop");
                escalation.setEscalationCode("stop");
                pen.named(EscalationEventDefinition.class, event, event.getName()).setEscalation(escalation);
            }
            default -> {
                ConditionalEventDefinition definition = pen.named(ConditionalEventDefinition.class, event, event.getName());
                Condition condition = pen.bare(Condition.class);
                condition.setTextContent("${stop}");
                definition.setCondition(condition);
            }
        }
        return event;
    }

    /** An event on the edge of a step that stops it, or leaves it be. */
    BoundaryEvent atTheEdge(Pen pen, FlowNode step, boolean stops) {
        BoundaryEvent event = pen.put(BoundaryEvent.class, step.getParentElement(), "Suddenly");
        event.setAttachedTo((Activity) step);
        event.setCancelActivity(stops);
        return on(pen, event);
    }

    /** A box that begins by this, whatever is open. */
    SubProcess box(Pen pen, boolean stops, BiFunction<SubProcess, StartEvent, FlowNode> inside) {
        SubProcess box = pen.put(SubProcess.class, pen.process(), "Something new");
        box.setTriggeredByEvent(true);
        StartEvent start = pen.put(StartEvent.class, box, "Something new");
        start.setInterrupting(stops);
        on(pen, start);
        pen.join(inside.apply(box, start), pen.put(EndEvent.class, box, "Something new is done"));
        return box;
    }

    static EndEvent end(Pen pen, ModelElementInstance scope) {
        return pen.put(EndEvent.class, scope, "That is all");
    }

    static EndEvent terminate(Pen pen, ModelElementInstance scope) {
        EndEvent end = end(pen, scope);
        pen.named(TerminateEventDefinition.class, end, end.getName());
        return end;
    }
}
