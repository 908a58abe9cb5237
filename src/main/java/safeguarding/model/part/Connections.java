package safeguarding.model.part;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Objection;

/** Every arrow joins two steps of one box, and only a gateway divides. */
final class Connections implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return Stream.of(sheet.parts(SequenceFlow.class).flatMap(flow -> arrow(sheet, flow).stream()),
                sheet.parts(FlowNode.class).filter(node -> !(node instanceof Gateway) && sheet.arrows().from(node).size() > 1)
                        .map(node -> sheet.about(node, "has several arrows that leave it, which would do several things at once. Draw a gateway behind it.", "")),
                sheet.parts(BoundaryEvent.class).flatMap(event -> edge(sheet, event).stream()),
                sheet.parts(IntermediateThrowEvent.class).flatMap(event -> link(sheet, event).stream()),
                sheet.parts(IntermediateCatchEvent.class).flatMap(event -> linked(sheet, event).stream()))
                .flatMap(found -> found);
    }

    private static Optional<Objection> arrow(Sheet sheet, SequenceFlow flow) {
        Optional<FlowNode> source = Arrows.source(flow);
        Optional<FlowNode> target = Arrows.target(flow);
        String wrong = source.isEmpty() || target.isEmpty() ? "hangs loose. Join both its ends to a step, or take it away."
                : !source.get().getParentElement().equals(target.get().getParentElement())
                        || !flow.getParentElement().equals(source.get().getParentElement())
                ? "crosses the edge of a box. Draw it within the box, or from the edge of the box."
                : target.get() instanceof StartEvent || target.get() instanceof BoundaryEvent || byEvent(target.get())
                ? "leads into something that begins by itself. Lead it to a step instead."
                : source.get() instanceof EndEvent || byEvent(source.get()) || source.get() instanceof IntermediateThrowEvent && Arrows.link(source.get()).isPresent()
                ? "leaves something that ends there. Take the arrow away, or begin it at another step." : null;
        return Optional.ofNullable(wrong).map(sentence -> sheet.about(flow, sentence, ""));
    }

    private static Optional<Objection> edge(Sheet sheet, BoundaryEvent event) {
        String host = event.getAttributeValue("attachedToRef");
        ModelElementInstance found = host == null ? null : event.getModelInstance().getModelElementById(host);
        return found instanceof Activity && found.getParentElement().equals(event.getParentElement()) && !byEvent(found) ? Optional.empty()
                : Optional.of(sheet.about(event, "sits on no task. Drop it on the edge of a task, a call or a subprocess.", ""));
    }

    private static Optional<Objection> link(Sheet sheet, IntermediateThrowEvent from) {
        return from.getChildElementsByType(LinkEventDefinition.class).isEmpty()
                || Arrows.link(from).isPresent() && sheet.arrows().after(from).size() == 1
                && sheet.arrows().after(from).get(0).getParentElement().equals(from.getParentElement()) ? Optional.empty()
                : Optional.of(sheet.about(from, "is a link that must lead to exactly one other link with the same link name, in the same box.", ""));
    }

    private static Optional<Objection> linked(Sheet sheet, IntermediateCatchEvent to) {
        boolean link = Arrows.link(to).isPresent();
        return link && !sheet.arrows().into(to).isEmpty()
                ? Optional.of(sheet.about(to, "is where a link arrives, so no arrow may lead to it. Lead the arrow to the step behind it.", ""))
                : Optional.empty();
    }

    static boolean byEvent(ModelElementInstance step) {
        return step instanceof SubProcess box && box.triggeredByEvent();
    }
}
