package safeguarding.model.mutation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Diagram;

/** A task and the gate behind it. */
record GatedTask(UserTask task, ExclusiveGateway gate) {

    static Stream<GatedTask> in(Diagram diagram) {
        return diagram.parts(UserTask.class).stream().map(GatedTask::behind);
    }

    static GatedTask behind(UserTask task) {
        return new GatedTask(task, (ExclusiveGateway) task.getOutgoing().iterator().next().getTarget());
    }

    static GatedTask of(Pen pen, String form) {
        return behind(pen.the(UserTask.class, "userTask_" + form));
    }

    /** A new task with everything it needs; its yes has still to be drawn, with {@link #onTo}. */
    static GatedTask draw(Pen pen, ModelElementInstance scope, String form, String name) {
        UserTask task = pen.put(UserTask.class, scope, name);
        task.setId("userTask_" + form);
        task.setCamundaFormRef(form);
        task.setCamundaFormRefBinding("latest");
        task.setCamundaCandidateGroups("practitioners");
        task.setCamundaDueDate("${due.inWorkingDays(3)}");
        pen.say(task, "Ask the person, and write down what they say.");
        ExclusiveGateway gate = pen.put(ExclusiveGateway.class, scope, "Is it on record?");
        gate.setId("gateway_" + form + "Recorded");
        pen.join(task, gate);
        SequenceFlow no = pen.join(gate, task);
        no.setName("No, something is missing");
        gate.setDefault(no);
        return new GatedTask(task, gate);
    }

    SequenceFlow onTo(Pen pen, FlowNode next) {
        return pen.join(gate, next, "Yes", isOpen());
    }

    String form() {
        return task.getCamundaFormRef();
    }

    String isOpen() {
        return "${gate.isOpen(execution, '%s')}".formatted(form());
    }

    SequenceFlow answered() {
        return task.getOutgoing().iterator().next();
    }

    SequenceFlow no() {
        return gate.getDefault();
    }

    SequenceFlow yes() {
        return gate.getOutgoing().stream().filter(flow -> !flow.equals(gate.getDefault())).findFirst().orElseThrow();
    }

    FlowNode next() {
        return yes().getTarget();
    }

    /** The arrows that first lead to the task. */
    Collection<SequenceFlow> incoming() {
        return List.copyOf(task.getIncoming()).stream().filter(flow -> !flow.equals(no())).toList();
    }

    ModelElementInstance scope() {
        return task.getParentElement();
    }

    /** Leaves out the task and its gate. */
    void leaveOut(Pen pen) {
        FlowNode next = next();
        incoming().forEach(flow -> pen.turn(flow, next));
        pen.erase(gate);
        pen.erase(task);
    }
}
