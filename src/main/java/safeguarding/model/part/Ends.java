package safeguarding.model.part;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Objection;

/** Whatever is drawn can happen, and whatever happens can end; in each box by itself. */
final class Ends implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return Stream.concat(sheet.parts(Process.class).map(ModelElementInstance.class::cast), sheet.parts(SubProcess.class))
                .flatMap(box -> box(sheet, box));
    }

    private static Stream<Objection> box(Sheet sheet, ModelElementInstance box) {
        List<FlowNode> steps = box.getChildElementsByType(FlowNode.class).stream().filter(step -> !Connections.byEvent(step)).toList();
        if (box.getChildElementsByType(StartEvent.class).isEmpty() || box.getChildElementsByType(EndEvent.class).isEmpty()) {
            return Stream.of(sheet.about(box, "needs a start and an end of its own. Draw both.", ""));
        }
        Set<FlowNode> reached = Arrows.reach(box.getChildElementsByType(StartEvent.class), step -> onwards(sheet, step));
        Set<FlowNode> ending = Arrows.reach(box.getChildElementsByType(EndEvent.class), step -> backwards(sheet, step));
        return Stream.concat(
                steps.stream().filter(step -> !reached.contains(step)).map(step -> sheet.about(step, sheet.arrows().before(step).isEmpty()
                        ? "cannot be reached: no arrow leads to it. Draw one, or take the step away."
                        : "cannot be reached from the start. Draw an arrow that leads there, or take it away.", "")),
                steps.stream().filter(step -> !ending.contains(step)).map(step -> sheet.about(step, sheet.arrows().after(step).isEmpty()
                        ? "leads nowhere. Draw an arrow to the step that comes next, or to an end."
                        : "is on a way that never comes to an end. Draw an arrow that leads to one.", "")));
    }

    private static Collection<? extends FlowNode> onwards(Sheet sheet, FlowNode step) {
        return Stream.concat(sheet.arrows().after(step).stream(), sheet.arrows().edge(step).stream()).toList();
    }

    private static Collection<? extends FlowNode> backwards(Sheet sheet, FlowNode step) {
        return Stream.concat(sheet.arrows().before(step).stream(), host(step)).toList();
    }

    private static Stream<FlowNode> host(FlowNode step) {
        return step instanceof BoundaryEvent && step.getAttributeValue("attachedToRef") != null
                ? Stream.ofNullable((ModelElementInstance) step.getModelInstance().getModelElementById(step.getAttributeValue("attachedToRef")))
                        .filter(FlowNode.class::isInstance).map(FlowNode.class::cast) : Stream.empty();
    }
}
