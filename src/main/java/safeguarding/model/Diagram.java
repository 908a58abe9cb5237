package safeguarding.model;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.gate.Refusal;

/** One diagram as somebody drew it: a file with one process. */
public record Diagram(String file, BpmnModelInstance model) {

    /** @throws Refusal in a process owner's words when this is no diagram with exactly one process */
    public static Diagram read(String file, byte[] content) {
        try {
            Diagram diagram = new Diagram(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
            Refusal.when(diagram.parts(Process.class).size() != 1, "“" + file + "” holds "
                    + diagram.parts(Process.class).size() + " processes. Please keep one process in each file, and draw without pools.");
            Refusal.when(diagram.key() == null || diagram.key().isBlank(), "The process in “" + file + "” has no id. Click on the empty canvas and "
                    + "write one under “General”.");
            return diagram;
        } catch (ModelException unreadable) {
            Refusal refusal = new Refusal("“" + file + "” cannot be read as a diagram. Open it in the Modeler, look for what it marks in red, and save it again.");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    /** Its one process. */
    public Process process() {
        return parts(Process.class).iterator().next();
    }

    /** The id of its process, by which other diagrams call it. */
    public String key() {
        return process().getId();
    }

    /** What people call it. */
    public String title() {
        return Optional.ofNullable(process().getName()).filter(name -> !name.isBlank()).orElse(key());
    }

    /** Every part of that kind, wherever it stands. */
    public <T extends ModelElementInstance> Collection<T> parts(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    /** The condition of a flow as it is written, empty when it has none. */
    public static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null ? "" : flow.getConditionExpression().getTextContent().strip();
    }

    /** What people call a part: its name on one line, or its id when it has none. */
    public static String called(FlowElement part) {
        return part.getName() == null || part.getName().isBlank() ? part.getId() : part.getName().replaceAll("\\s+", " ").strip();
    }
}
