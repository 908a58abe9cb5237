package safeguarding.model.mutation;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Diagram;
import safeguarding.model.Shipped;

/** Diagrams that call others. */
final class Calls {

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://bpmn.io/schema/bpmn">
              <bpmn:process id="%1$s" name="%2$s" isExecutable="true" camunda:versionTag="1.0" camunda:historyTimeToLive="P2555D" camunda:isStartableInTasklist="false">
                <bpmn:documentation>A small diagram of our own.</bpmn:documentation>
              </bpmn:process>
              <bpmndi:BPMNDiagram id="bpmnDiagram_%1$s"><bpmndi:BPMNPlane id="bpmnPlane_%1$s" bpmnElement="%1$s" /></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private Calls() {
    }

    static CallActivity to(Pen pen, ModelElementInstance scope, String key) {
        String title = Shipped.library().find(key).map(Diagram::title).orElse("Our own part");
        CallActivity call = pen.put(CallActivity.class, scope, title + " here");
        call.setCalledElement(key);
        call.setCamundaCalledElementBinding("latest");
        CamundaIn in = pen.bare(CamundaIn.class);
        in.setCamundaBusinessKey("#{execution.processBusinessKey}");
        ExtensionElements extensions = pen.bare(ExtensionElements.class);
        extensions.addChildElement(in);
        call.setExtensionElements(extensions);
        return call;
    }

    /** Puts a step between two others. */
    static void between(Pen pen, SequenceFlow flow, FlowNode step) {
        FlowNode next = flow.getTarget();
        pen.turn(flow, step);
        pen.join(step, next);
    }

    /** A new small diagram that only begins and ends. */
    static Pen small(String key, String title) {
        Pen pen = new Pen(Diagram.read(key + ".bpmn", EMPTY.formatted(key, title).getBytes(StandardCharsets.UTF_8)));
        StartEvent start = pen.put(StartEvent.class, pen.process(), title + " begins");
        EndEvent end = pen.put(EndEvent.class, pen.process(), title + " is done");
        pen.join(start, end);
        return pen;
    }

    /** The only arrow of a small diagram. */
    static SequenceFlow only(Pen small) {
        return small.model().getModelElementsByType(SequenceFlow.class).iterator().next();
    }

    /** A new small diagram with one call in it. */
    static Pen calling(String key, String title, String called) {
        Pen pen = small(key, title);
        between(pen, only(pen), to(pen, pen.process(), called));
        return pen;
    }

    /** A new small diagram with one task in it, without a gate. */
    static Pen ungated(String key, String title, String form) {
        Pen pen = small(key, title);
        SequenceFlow only = only(pen);
        FlowNode end = only.getTarget();
        GatedTask added = GatedTask.draw(pen, pen.process(), form, title);
        pen.turn(only, added.task());
        pen.erase(added.gate());
        pen.join(added.task(), end);
        return pen;
    }

    /** A new small diagram with one task and its gate in it. */
    static Pen gated(String key, String title, String form) {
        Pen pen = small(key, title);
        SequenceFlow only = only(pen);
        FlowNode end = only.getTarget();
        GatedTask added = GatedTask.draw(pen, pen.process(), form, title);
        pen.turn(only, added.task());
        added.onTo(pen, end);
        return pen;
    }

    static Diagram diagram(Pen small) {
        return small.drawn().get(0);
    }
}
