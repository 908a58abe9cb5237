package safeguarding.model.part;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Objection;

/** What happens beside the work stays beside it: it ends by itself, never moves the enquiry on, and a timer asks a person first. */
final class SideTracks implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.parts(Event.class).filter(SideTracks::beside).flatMap(begin -> track(sheet, begin));
    }

    private static boolean beside(Event event) {
        return event instanceof BoundaryEvent edge && !edge.cancelActivity()
                || event instanceof StartEvent start && Events.beginsByEvent(event) && !start.isInterrupting();
    }

    private static Stream<Objection> track(Sheet sheet, Event begin) {
        Set<FlowNode> track = Arrows.reach(List.of(begin), step -> onwards(sheet, step));
        Set<FlowNode> main = Arrows.reach(begin.getParentElement().getChildElementsByType(StartEvent.class), step -> onwards(sheet, step));
        Set<FlowNode> atOnce = Arrows.reach(List.of(begin), step -> step instanceof UserTask ? List.of() : onwards(sheet, step));
        return Stream.of(
                first(begin instanceof BoundaryEvent ? track : Set.of(), main::contains).map(step -> sheet.about(begin, "happens beside the work, and then"
                        + " comes back to " + sheet.name(step) + ", so that would happen twice. Give it steps and an end of its own.", "X-05")),
                first(track, SideTracks::stopsAll).map(step -> sheet.about(begin, "happens beside the work, and its end " + sheet.name(step)
                        + " would stop everything else. Use a plain end there.", "X-05")),
                first(track, step -> Stages.begunBy(step, sheet.library())).map(step -> sheet.about(begin, "happens beside the work, and "
                        + sheet.name(step) + " would begin a stage from there. An enquiry stands in one stage at a time: take the stage away.", "X-05")),
                first(Timers.isTimer(begin) ? atOnce : Set.of(), SideTracks::does).map(step -> sheet.about(begin, "is a timer, and " + sheet.name(step)
                        + " would be done by the clock alone. A timer only reminds: draw a task for somebody first.", "X-05")))
                .flatMap(found -> found);
    }

    private static Collection<? extends FlowNode> onwards(Sheet sheet, FlowNode step) {
        return Stream.concat(sheet.arrows().after(step).stream(), sheet.arrows().edge(step).stream().filter(BoundaryEvent::cancelActivity)).toList();
    }

    private static boolean stopsAll(FlowNode step) {
        return !step.getChildElementsByType(TerminateEventDefinition.class).isEmpty()
                || step.getChildElementsByType(FlowNode.class).stream().anyMatch(SideTracks::stopsAll);
    }

    private static boolean does(FlowNode step) {
        return Tasks.setting(step, "expression") != null
                || step instanceof ThrowEvent && !step.getChildElementsByType(MessageEventDefinition.class).isEmpty()
                || step.getChildElementsByType(FlowNode.class).stream().anyMatch(SideTracks::does);
    }

    private static Stream<FlowNode> first(Set<FlowNode> steps, Predicate<FlowNode> wrong) {
        return steps.stream().filter(wrong).limit(1);
    }
}
