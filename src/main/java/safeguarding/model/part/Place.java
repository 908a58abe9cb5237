package safeguarding.model.part;

import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Where in a drawing a question may be asked of the record, or something be done. */
public enum Place {

    CONDITION("the condition of an arrow"),
    DUE("the due date or the follow-up date of a task"),
    ASSIGNEE("the assignee of a task"),
    TIMER("the date of a timer"),
    ACTION("the expression of a service task or of a message that is sent"),
    REFERENCE("the business key of a call");

    private static final Set<String> DOERS = Set.of("serviceTask", "businessRuleTask", "messageEventDefinition");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** In a process owner's words. */
    public String words() {
        return words;
    }

    static Optional<Place> of(Attr setting) {
        String element = setting.getOwnerElement().getLocalName();
        boolean ours = Sheet.CAMUNDA.equals(setting.getNamespaceURI());
        return Optional.ofNullable(switch (setting.getLocalName()) {
            case "dueDate", "followUpDate" -> ours && element.equals("userTask") ? DUE : null;
            case "assignee" -> ours && element.equals("userTask") ? ASSIGNEE : null;
            case "expression" -> ours && DOERS.contains(element) ? ACTION : null;
            case "businessKey" -> element.equals("in") && Sheet.CAMUNDA.equals(setting.getOwnerElement().getNamespaceURI()) ? REFERENCE : null;
            default -> null;
        });
    }

    static Optional<Place> of(Element text) {
        return Optional.ofNullable(!Sheet.BPMN.equals(text.getNamespaceURI()) ? null : switch (text.getLocalName()) {
            case "conditionExpression" -> CONDITION;
            case "timeDate" -> TIMER;
            default -> null;
        });
    }
}
