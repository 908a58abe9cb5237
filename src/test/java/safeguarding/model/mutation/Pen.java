package safeguarding.model.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Diagram;

/** What somebody holds who redraws a diagram: it draws on a copy, gives each new part a name, a readable id and a place on the page. */
final class Pen {

    private static final Map<String, String> SHORT = Map.of("exclusiveGateway", "gateway", "parallelGateway", "gateway", "inclusiveGateway", "gateway", "sequenceFlow", "flow");

    private final String file;
    private final BpmnModelInstance model;
    private final Page page;
    private final List<Diagram> more = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();

    Pen(Diagram original) {
        this.file = original.file();
        this.model = original.model().clone();
        this.page = new Page(model);
    }

    /** Everything that would be deployed together. */
    List<Diagram> drawn() {
        List<Diagram> all = new ArrayList<>(more);
        all.add(new Diagram(file, model));
        return all;
    }

    /** Another diagram of the same deployment. */
    void also(Diagram other) {
        more.add(other);
    }

    /** A form of the owner's own that is in force. */
    void alsoForm(String form) {
        forms.add(form);
    }

    List<String> forms() {
        return forms;
    }

    BpmnModelInstance model() {
        return model;
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> T the(Class<T> kind, String id) {
        return kind.cast(model.getModelElementById(id));
    }

    FlowNode node(String id) {
        return the(FlowNode.class, id);
    }

    SequenceFlow flow(String id) {
        return the(SequenceFlow.class, id);
    }

    /** A new part in a process or box. */
    <T extends FlowElement> T put(Class<T> kind, ModelElementInstance scope, String name) {
        T part = model.newInstance(kind);
        part.setId(free(part.getElementType().getTypeName(), name));
        part.setName(name);
        scope.addChildElement(part);
        if (part instanceof FlowNode node) {
            page.shape(node);
        }
        return part;
    }

    /** A part without an id, such as a condition or an extension. */
    <T extends ModelElementInstance> T bare(Class<T> kind) {
        T part = model.newInstance(kind);
        part.removeAttribute("id");
        return part;
    }

    /** A part that is no step: an event definition, a message, a note. */
    <T extends BaseElement> T named(Class<T> kind, ModelElementInstance scope, String name) {
        T part = model.newInstance(kind);
        part.setId(free(part.getElementType().getTypeName(), name));
        scope.addChildElement(part);
        return part;
    }

    SequenceFlow join(FlowNode from, FlowNode to) {
        SequenceFlow flow = model.newInstance(SequenceFlow.class);
        flow.setId(free("sequenceFlow", from.getId().replaceFirst(".*_", "") + " to " + to.getId().replaceFirst(".*_", "")));
        from.getParentElement().addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        page.edge(flow);
        return flow;
    }

    /** An answer of a gateway. */
    SequenceFlow join(FlowNode from, FlowNode to, String name, String condition) {
        SequenceFlow flow = join(from, to);
        flow.setName(name);
        ask(flow, condition);
        return flow;
    }

    void ask(SequenceFlow flow, String condition) {
        ConditionExpression asked = bare(ConditionExpression.class);
        asked.setType("bpmn:tFormalExpression");
        asked.setTextContent(condition);
        flow.setConditionExpression(asked);
    }

    void askNothing(SequenceFlow flow) {
        flow.removeConditionExpression();
    }

    /** Leads an arrow to another step. */
    void turn(SequenceFlow flow, FlowNode to) {
        flow.getTarget().getIncoming().remove(flow);
        flow.setTarget(to);
        to.getIncoming().add(flow);
        page.redraw(flow);
    }

    /** Lets an arrow begin at another step. */
    void begin(SequenceFlow flow, FlowNode from) {
        flow.getSource().getOutgoing().remove(flow);
        flow.setSource(from);
        from.getOutgoing().add(flow);
        page.redraw(flow);
    }

    /** Takes a part away, with its arrows and what sits on its edge. */
    void erase(FlowElement part) {
        if (part instanceof FlowNode node) {
            List.copyOf(node.getOutgoing()).forEach(this::erase);
            List.copyOf(node.getIncoming()).forEach(this::erase);
            model.getModelElementsByType(BoundaryEvent.class).stream().filter(event -> node.equals(event.getAttachedTo()))
                    .toList().forEach(this::erase);
        }
        page.erase(part);
        if (part instanceof SequenceFlow flow) {
            flow.getSource().getOutgoing().remove(flow);
            flow.getTarget().getIncoming().remove(flow);
        }
        part.getParentElement().removeChildElement(part);
    }

    /** Puts a part into a box; its arrows stay as they are. */
    void move(FlowElement part, ModelElementInstance scope) {
        scope.getDomElement().appendChild(part.getDomElement());
    }

    Pen say(BaseElement part, String words) {
        Documentation said = bare(Documentation.class);
        said.setTextContent(words);
        part.getDocumentations().add(said);
        return this;
    }

    private String free(String type, String name) {
        String[] words = name.replaceAll("[^A-Za-z0-9 ]", "").strip().split("\\s+");
        String id = SHORT.getOrDefault(type, type) + "_" + words[0].substring(0, 1).toLowerCase(Locale.ROOT) + words[0].substring(1)
                + Arrays.stream(words).skip(1).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining());
        return model.getModelElementById(id) == null ? id : free(type, name + " again");
    }
}
