package safeguarding.model.mutation;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where parts stand on the page: new ones in a row below the rest, as if somebody had dragged them there. */
final class Page {

    private static final double BELOW = 3000;

    private final BpmnModelInstance model;
    private final BpmnPlane plane;
    private int shapes;

    Page(BpmnModelInstance model) {
        this.model = model;
        this.plane = model.getModelElementsByType(BpmnPlane.class).iterator().next();
    }

    void shape(BaseElement part) {
        BpmnShape shape = model.newInstance(BpmnShape.class);
        shape.setId("shape_" + part.getId());
        shape.setBpmnElement(part);
        Bounds bounds = model.newInstance(Bounds.class);
        bounds.setX(160 * ++shapes);
        bounds.setY(BELOW);
        bounds.setWidth(100);
        bounds.setHeight(80);
        shape.setBounds(bounds);
        plane.addChildElement(shape);
    }

    void edge(BaseElement line) {
        BpmnEdge edge = model.newInstance(BpmnEdge.class);
        edge.setId("edge_" + line.getId());
        edge.setBpmnElement(line);
        edge.getWaypoints().add(point(160 * shapes, BELOW));
        edge.getWaypoints().add(point(160 * shapes + 60, BELOW + 40));
        plane.addChildElement(edge);
    }

    void redraw(SequenceFlow flow) {
        erase(flow);
        edge(flow);
    }

    void erase(BaseElement part) {
        Stream.of(BpmnShape.class, BpmnEdge.class).map(model::getModelElementsByType).flatMap(Collection::stream)
                .map(ModelElementInstance.class::cast).filter(drawn -> part.getId().equals(drawn.getAttributeValue("bpmnElement"))).toList()
                .forEach(plane::removeChildElement);
    }

    private Waypoint point(double x, double y) {
        Waypoint point = model.newInstance(Waypoint.class);
        point.setX(x);
        point.setY(y);
        return point;
    }
}
