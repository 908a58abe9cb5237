package safeguarding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cockpit and the Modeler show only what is laid out, and people read only what does not lie on top of each other. */
class LayoutTest {

    private static final double NEAR = 1;

    static Stream<Drawing> drawings() {
        return Drawing.all().stream();
    }

    /** A step that runs but is not drawn is the worst kind of surprise. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void everything_that_is_in_the_process_is_drawn_and_nothing_else_is(Drawing drawing) {
        List<String> drawn = Stream.concat(drawing.parts(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                drawing.parts(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement)).map(BaseElement::getId).toList();
        Stream<? extends BaseElement> all = Stream.of(drawing.parts(FlowNode.class), drawing.parts(SequenceFlow.class),
                drawing.parts(Artifact.class)).flatMap(Collection::stream);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(all.map(BaseElement::getId).toList());
    }

    /** Two steps on top of each other read as one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void no_step_lies_on_another(Drawing drawing) {
        List<BpmnShape> shapes = List.copyOf(drawing.parts(BpmnShape.class));
        assertThat(shapes).allSatisfy(shape -> assertThat(shapes).filteredOn(other -> other != shape)
                .filteredOn(other -> !belongTogether(shape, other)).noneMatch(other -> overlap(shape.getBounds(), other.getBounds())));
    }

    /** An arrow that hangs in the air points nowhere. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_arrow_begins_and_ends_at_its_steps(Drawing drawing) {
        assertThat(drawing.parts(BpmnEdge.class)).filteredOn(edge -> !(edge.getBpmnElement() instanceof Association)).allSatisfy(edge -> {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            assertThat(touches(bounds(drawing, flow.getSource()), points.get(0))).as(flow.getId() + " begins").isTrue();
            assertThat(touches(bounds(drawing, flow.getTarget()), points.get(points.size() - 1))).as(flow.getId() + " ends").isTrue();
        });
    }

    /** A box holds its steps, and what can happen during a step sits on its edge. */
    private static boolean belongTogether(BpmnShape one, BpmnShape other) {
        return isOn(one.getBpmnElement(), other.getBpmnElement()) || isOn(other.getBpmnElement(), one.getBpmnElement());
    }

    private static boolean isOn(BaseElement part, BaseElement whole) {
        return whole.equals(part.getParentElement()) || part instanceof BoundaryEvent event && event.getAttachedTo().equals(whole);
    }

    private static Bounds bounds(Drawing drawing, FlowNode node) {
        return drawing.parts(BpmnShape.class).stream().filter(shape -> shape.getBpmnElement().equals(node))
                .findFirst().orElseThrow().getBounds();
    }

    private static boolean touches(Bounds step, Waypoint point) {
        return point.getX() >= step.getX() - NEAR && point.getX() <= step.getX() + step.getWidth() + NEAR
                && point.getY() >= step.getY() - NEAR && point.getY() <= step.getY() + step.getHeight() + NEAR;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth() && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight() && other.getY() < one.getY() + one.getHeight();
    }
}
