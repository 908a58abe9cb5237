package safeguarding.model.mutation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Category;
import org.camunda.bpm.model.bpmn.instance.CategoryValue;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Group;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Text;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import safeguarding.model.Diagram;

/** What a drawing says and looks like is its owner's. */
final class Appearance {

    private static final String COLOURS = "http://bpmn.io/schema/bpmn/biocolor/1.0";
    private static final String COLOURS_OF_OMG = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";

    static final List<Kind> KINDS = List.of(
            first("task called something else", UserTask.class, (pen, task) -> task.setName("Sit down together and talk")),
            first("end called something else", EndEvent.class, (pen, end) -> end.setName("All done for now")),
            first("question of a gateway put another way", ExclusiveGateway.class, (pen, gateway) -> gateway.setName("Can we go on?")),
            named("answer of a gateway put another way", flow -> flow.getName() != null, (pen, flow) -> flow.setName("It is so")),
            named("arrow given a name", flow -> flow.getName() == null, (pen, flow) -> flow.setName("And then")),
            Kind.in("diagram called something else", diagram -> true, pen -> pen.process().setName("How we work here")),
            Kind.in("words about a diagram put another way", diagram -> true, pen -> pen.process().getDocumentations().iterator().next()
                    .setTextContent("This is how we do it here, with £ and “quotes” & all.")),
            first("words to the worker put another way", UserTask.class, (pen, task) -> task.getDocumentations().iterator().next().setTextContent("Take your time.")),
            first("words added to an end", EndEvent.class, (pen, end) -> {
                List.copyOf(end.getChildElementsByType(Documentation.class)).forEach(end::removeChildElement);
                pen.say(end, "Nothing more to do.");
            }),
            Kind.in("version raised", diagram -> true, pen -> pen.process().setCamundaVersionTag("2.0-ours")),
            Kind.in("history kept for longer", diagram -> true, pen -> pen.process().setCamundaHistoryTimeToLiveString("P3650D")),
            Kind.in("steps moved on the page", diagram -> true, pen -> pen.model().getModelElementsByType(BpmnShape.class)
                    .forEach(shape -> shape.getBounds().setY(shape.getBounds().getY() + 40))),
            Kind.in("steps coloured", diagram -> true, pen -> pen.model().getModelElementsByType(BpmnShape.class).forEach(shape -> {
                shape.setAttributeValueNs(COLOURS, "stroke", "#205022");
                shape.setAttributeValueNs(COLOURS, "fill", "#c8e6c9");
                shape.setAttributeValueNs(COLOURS_OF_OMG, "background-color", "#c8e6c9");
            })),
            first("note beside a step", EndEvent.class, (pen, end) -> {
                TextAnnotation note = pen.named(TextAnnotation.class, end.getParentElement(), "our note");
                Text words = pen.bare(Text.class);
                words.setTextContent("We talked about this in May.");
                note.setText(words);
                Association line = pen.named(Association.class, end.getParentElement(), "our note");
                line.setSource(end);
                line.setTarget(note);
            }),
            Kind.in("frame around some steps", diagram -> true, pen -> {
                Category category = pen.named(Category.class, pen.process().getParentElement(), "our frame");
                CategoryValue value = pen.named(CategoryValue.class, category, "our frame");
                value.setValue("Ours");
                pen.named(Group.class, pen.process(), "our frame").setCategory(value);
            }),
            readable("arrow with another readable id", SequenceFlow.class, "flow_ourOwnName"),
            readable("end with another readable id", EndEvent.class, "endEvent_ourOwnName"),
            new Kind("gateway with another readable id", diagram -> diagram.parts(ExclusiveGateway.class).stream().filter(gateway ->
                    !gateway.getId().endsWith("Recorded")).map(BaseElement::getId).limit(1)
                    .map(id -> new Edit(id, pen -> pen.the(ExclusiveGateway.class, id).setId("gateway_ourOwnName")))),
            first("mark of the template that a step was made with", UserTask.class, (pen, task) -> {
                task.setAttributeValueNs(RunsCode.CAMUNDA, "modelerTemplate", "safeguarding.conversation");
                task.setAttributeValueNs(RunsCode.CAMUNDA, "modelerTemplateVersion", "1");
            }),
            first("property of our own at a step", UserTask.class, (pen, task) -> {
                CamundaProperty property = pen.bare(CamundaProperty.class);
                property.setCamundaName("source");
                property.setCamundaValue("Our procedures, page 7");
                CamundaProperties all = pen.bare(CamundaProperties.class);
                all.addChildElement(property);
                task.setExtensionElements(pen.bare(ExtensionElements.class));
                task.getExtensionElements().addChildElement(all);
            }));

    private Appearance() {
    }

    private static <T extends FlowElement> Kind first(String name, Class<T> type, BiConsumer<Pen, T> drawing) {
        return new Kind(name, diagram -> places(diagram, type).limit(1).map(id -> new Edit(id, pen -> drawing.accept(pen, pen.the(type, id)))));
    }

    private static Kind named(String name, Predicate<SequenceFlow> fits, BiConsumer<Pen, SequenceFlow> drawing) {
        Kind all = Kind.atFlows(name, fits, drawing);
        return new Kind(name, diagram -> all.examples().apply(diagram).limit(1));
    }

    private static <T extends FlowElement> Kind readable(String name, Class<T> type, String id) {
        return first(name, type, (pen, part) -> part.setId(id));
    }

    private static <T extends FlowElement> Stream<String> places(Diagram diagram, Class<T> type) {
        return diagram.parts(type).stream().map(BaseElement::getId);
    }
}
