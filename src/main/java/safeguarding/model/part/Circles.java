package safeguarding.model.part;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Objection;

/** Whoever comes back to where they were has met somebody or waited: a circle without that would turn for ever, as fast as it can. */
final class Circles implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.parts(FlowNode.class).filter(step -> !waits(step) && Arrows.reach(atOnce(sheet, step), next -> atOnce(sheet, next)).contains(step))
                .map(step -> sheet.about(step, "is part of a circle in which nobody does anything, so it would turn for ever. Draw a task into the"
                        + " circle, or lead its arrow elsewhere.", ""));
    }

    private static List<FlowNode> atOnce(Sheet sheet, FlowNode step) {
        return sheet.arrows().after(step).stream().filter(next -> !waits(next)).toList();
    }

    private static boolean waits(FlowNode step) {
        return step instanceof UserTask || step instanceof CallActivity || !step.getChildElementsByType(TimerEventDefinition.class).isEmpty()
                || step instanceof SubProcess box && box.getChildElementsByType(FlowNode.class).stream().anyMatch(Circles::waits);
    }
}
