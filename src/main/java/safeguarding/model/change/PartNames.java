package safeguarding.model.change;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import safeguarding.model.Diagram;
import safeguarding.model.shown.KindWords;

/** How a part is spoken of: by its name, its words or by what it joins. */
final class PartNames {

    private static final int A_FEW_WORDS = 40;

    private PartNames() {
    }

    static String called(BaseElement part) {
        if (part instanceof SequenceFlow flow && blank(flow.getName())) {
            return end(flow.getSource()) + " → " + end(flow.getTarget());
        } else if (part instanceof FlowElement element) {
            return Diagram.called(element);
        } else if (part instanceof TextAnnotation note && note.getText() != null) {
            return shortened(note.getText().getTextContent());
        } else if (part instanceof Process process && !blank(process.getName())) {
            return process.getName();
        }
        String name = part.getAttributeValue("name");
        return blank(name) ? part.getId() : name;
    }

    static String described(BaseElement part, String kind) {
        if (part instanceof SequenceFlow flow) {
            String joins = "from “" + end(flow.getSource()) + "” to “" + end(flow.getTarget()) + "”";
            return "the arrow " + (blank(flow.getName()) ? joins : "“" + Diagram.called(flow) + "” " + joins);
        } else if (part.getParentElement() != null && kind.equals("association")) {
            return "a dotted line";
        }
        return "the " + KindWords.of(kind) + " “" + called(part) + "”";
    }

    private static String end(FlowElement node) {
        return node == null ? "nowhere" : Diagram.called(node);
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= A_FEW_WORDS ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, A_FEW_WORDS))) + "…";
    }

    private static boolean blank(String name) {
        return name == null || name.isBlank();
    }
}
