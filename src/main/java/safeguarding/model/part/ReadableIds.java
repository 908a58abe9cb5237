package safeguarding.model.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Objection;

/** Ids of steps say what they are: logs, history and reports know a step by its id long after it was drawn. */
final class ReadableIds implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.parts(FlowNode.class).filter(node -> node.getId() == null || !node.getId().matches(kind(node) + "_[a-z][A-Za-z0-9]*"))
                .map(node -> sheet.about(node, "has the id “" + node.getId() + "”, which does not say what it is. Write “" + suggestion(node)
                        + "” as its id in the properties panel.", ""));
    }

    private static String suggestion(FlowNode node) {
        String form = node instanceof UserTask ? node.getAttributeValueNs(Sheet.CAMUNDA, "formRef") : null;
        return kind(node) + "_" + (form != null && form.matches("[a-z][A-Za-z0-9]*") ? form : camelCase(node.getName(), "whatItIs"));
    }

    /** A name as an id; the other one when there is nothing to make it from. */
    static String camelCase(String name, String other) {
        String words = Arrays.stream((name == null ? "" : name).replaceAll("['’]", "").split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty())
                .limit(6).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining()).replaceFirst("^[0-9]+", "");
        return words.isEmpty() ? other : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String kind(FlowNode node) {
        return node instanceof Gateway ? "gateway" : node.getElementType().getTypeName();
    }
}
