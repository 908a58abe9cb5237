package safeguarding.model.part;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import safeguarding.model.Objection;

/**
 * Of all that can be set behind a drawing, only what we understood. The engine has an older name for its settings that it still reads, and
 * reads some parts of other tools by their plain names: none of it may come in.
 */
final class Settings implements Rule {

    private static final Set<String> ALSO_READ = Set.of("http://activiti.org/bpmn", "http://www.camunda.com/fox");
    private static final Set<String> TEMPLATE = Set.of("modelerTemplate", "modelerTemplateVersion");
    private static final Set<String> DOES = Set.of("expression");
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "process", Set.of("versionTag", "historyTimeToLive", "isStartableInTasklist"),
            "startEvent", Set.of("formRef", "formRefBinding"),
            "userTask", Set.of("formRef", "formRefBinding", "candidateGroups", "assignee", "dueDate", "followUpDate", "priority"),
            "callActivity", Set.of("calledElementBinding"),
            "serviceTask", DOES, "businessRuleTask", DOES, "messageEventDefinition", DOES);
    private static final Map<String, Set<String>> EXTENSIONS = Map.of("in", Set.of("businessKey"), "properties", Set.of(),
            "property", Set.of("id", "name", "value"));

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return sheet.elements().stream().filter(element -> !Layout.holds(element)).flatMap(element -> Stream.concat(
                extension(sheet, element).stream(),
                Sheet.attributes(element).flatMap(setting -> setting(sheet, element, setting).stream())));
    }

    private static Optional<Objection> extension(Sheet sheet, Element element) {
        if (Sheet.BPMN.equals(element.getNamespaceURI())) {
            return Optional.empty();
        }
        boolean ours = Sheet.CAMUNDA.equals(element.getNamespaceURI()) && EXTENSIONS.containsKey(element.getLocalName())
                && standsRight(element.getLocalName(), element.getParentNode().getLocalName(), element.getParentNode().getParentNode().getLocalName());
        return ours ? Optional.empty() : Optional.of(sheet.about(element, "has something set behind it (“" + element.getLocalName()
                + "”) that one cannot see in the drawing. Take it away in the properties panel.", ""));
    }

    private static boolean standsRight(String extension, String parent, String owner) {
        return switch (extension) {
            case "in" -> parent.equals("extensionElements") && owner.equals("callActivity");
            case "properties" -> parent.equals("extensionElements");
            default -> parent.equals("properties");
        };
    }

    private static Optional<Objection> setting(Sheet sheet, Element element, Attr setting) {
        String space = setting.getNamespaceURI();
        String name = setting.getLocalName();
        boolean inExtension = Sheet.CAMUNDA.equals(element.getNamespaceURI());
        if (space != null && ALSO_READ.contains(space) || Sheet.CAMUNDA.equals(space) && !TEMPLATE.contains(name)
                && !ALLOWED.getOrDefault(element.getLocalName(), Set.of()).contains(name)
                || inExtension && space == null && !EXTENSIONS.getOrDefault(element.getLocalName(), Set.of()).contains(name)) {
            return Optional.of(sheet.about(element, "has the setting “" + name + "”, which a drawing may not use"
                    + " here. Take it away in the properties panel.", ""));
        }
        return Sheet.CAMUNDA.equals(space) ? value(sheet, element, name, setting.getValue()) : Optional.empty();
    }

    private static Optional<Objection> value(Sheet sheet, Element element, String name, String value) {
        return Optional.ofNullable(switch (name) {
            case "formRefBinding", "calledElementBinding" -> value.equals("latest") ? null : "has the binding “" + value
                    + "”. Choose “latest”, so that a form or drawing that was put right counts from then on.";
            case "priority" -> value.matches("\\d{1,4}") ? null : "has the priority “" + value + "”. Write a whole number, such as 50.";
            case "isStartableInTasklist" -> value.matches("true|false") ? null : "must say true or false for “startable in Tasklist”.";
            default -> null;
        }).map(wrong -> sheet.about(element, wrong, ""));
    }
}
