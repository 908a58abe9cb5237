package safeguarding.kit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Diagram;
import safeguarding.model.Guard;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.model.Shipped;

/** A drawing of ours that somebody changes by hand, step by step, as one does in the Modeler. */
record Redrawn(Diagram original, BpmnModelInstance model) {

    static Redrawn of(String process) {
        Diagram original = Shipped.library().find(process).orElseThrow();
        return new Redrawn(original, original.model().clone());
    }

    /** What the guard says, where these forms of the owner's own are in force. */
    List<Objection> judged(String... ownForms) {
        Library before = Shipped.libraryWithForms(List.of(ownForms));
        return Guard.against(before, before.with(List.of(new Diagram(original.file(), model))), Set.of(original.key()));
    }

    <T extends FlowElement> T the(Class<T> kind, String id) {
        return kind.cast(model.getModelElementById(id));
    }

    /** A new part with an id that speaks. */
    <T extends FlowElement> T put(Class<T> kind, String id, String name) {
        T part = model.newInstance(kind);
        part.setId(id);
        if (name != null) {
            part.setName(name);
        }
        model.getModelElementsByType(Process.class).iterator().next().addChildElement(part);
        return part;
    }

    SequenceFlow arrow(FlowNode from, FlowNode to, String name) {
        String id = "flow_" + bare(from) + "To" + bare(to).substring(0, 1).toUpperCase(Locale.ROOT) + bare(to).substring(1);
        SequenceFlow flow = put(SequenceFlow.class, id, name);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        return flow;
    }

    /** Lets an arrow lead to another step. */
    void turn(SequenceFlow flow, FlowNode to) {
        flow.getTarget().getIncoming().remove(flow);
        flow.setTarget(to);
        to.getIncoming().add(flow);
    }

    /** A task made with a template, and behind it its gate, also made with one; both stand directly before an end. */
    void taskBeforeTheEnd(Template template, String form, Template yes, String endId) {
        EndEvent end = the(EndEvent.class, endId);
        UserTask task = template.applyTo(put(UserTask.class, "userTask_" + form, ""), Map.of("camunda:formRef", form));
        say(task, "Ask the person, and write down what they say.");
        List.copyOf(end.getIncoming()).forEach(flow -> turn(flow, task));
        ExclusiveGateway gate = put(ExclusiveGateway.class, "gateway_" + form + "Recorded", "Is it on record?");
        arrow(task, gate, null);
        gate.setDefault(arrow(gate, task, "No, something is missing"));
        yes.applyTo(arrow(gate, end, null), Map.of("conditionExpression", "${gate.isOpen(execution, '%s')}".formatted(form)));
    }

    void say(FlowNode step, String words) {
        Documentation said = model.newInstance(Documentation.class);
        said.removeAttribute("id");
        said.setTextContent(words);
        step.getDocumentations().add(said);
    }

    private static String bare(FlowNode step) {
        return step.getId().replaceFirst("^.*_", "");
    }
}
