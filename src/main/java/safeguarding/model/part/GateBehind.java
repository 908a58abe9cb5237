package safeguarding.model.part;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Diagram;
import safeguarding.model.Objection;

/**
 * Behind every task stands its gate: until the record has what its form must say, there is no way on but back to the task (SG-05, X-04).
 * The default flow of a gateway is no gate, whatever condition is written on it, and all arrows of a plus are taken without asking.
 */
final class GateBehind implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.parts(UserTask.class).flatMap(task -> task(sheet, task));
    }

    private static Stream<Objection> task(Sheet sheet, UserTask task) {
        String form = Tasks.setting(task, "formRef");
        String gate = "${gate.isOpen(execution, '%s')}".formatted(form);
        if (Headings.blank(form)) {
            return Stream.empty();
        }
        Set<FlowNode> ungated = Arrows.reach(withoutGate(sheet, task, gate), step -> step.equals(task) ? List.of() : withoutGate(sheet, step, gate));
        return ungated.stream().filter(step -> !(step instanceof Gateway) && !step.equals(task)).limit(1).map(step -> sheet.about(task,
                "can be left without its gate: " + sheet.name(step) + " can be reached although answers are missing. Draw a gateway with an X behind"
                        + " the task, with the condition " + gate + " on its yes, and lead its default flow back to the task.", "X-04"));
    }

    private static List<FlowNode> withoutGate(Sheet sheet, FlowNode step, String gate) {
        List<SequenceFlow> open = sheet.arrows().from(step).stream().filter(flow -> !asks(flow, step, gate)).toList();
        return sheet.arrows().after(step).stream().filter(next -> open.stream().anyMatch(flow -> Arrows.target(flow).filter(next::equals).isPresent())
                || sheet.arrows().from(step).stream().noneMatch(flow -> Arrows.target(flow).filter(next::equals).isPresent())).toList();
    }

    private static boolean asks(SequenceFlow flow, FlowNode step, String gate) {
        return step instanceof Gateway && !(step instanceof ParallelGateway) && !Turnings.isDefault(flow, step) && Diagram.condition(flow).equals(gate);
    }
}
