package safeguarding.process.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import safeguarding.model.Objection;
import safeguarding.process.DeployedAdvocacyTable;

/** Holds a table against what every table must keep: it compares and answers, in the language of tables (FEEL), and can do nothing else. */
final class TableGuard {

    private static final Set<String> SETTINGS = Set.of("historyTimeToLive", "versionTag", "inputVariable");
    private static final Set<String> PARTS = Set.of("definitions", "description", "decision", "question", "allowedAnswers", "variable",
            "decisionTable", "input", "inputExpression", "inputValues", "output", "outputValues", "defaultOutputEntry", "annotation", "rule",
            "inputEntry", "outputEntry", "annotationEntry", "text", "inputData", "informationRequirement", "requiredInput", "knowledgeSource",
            "authorityRequirement", "requiredAuthority", "textAnnotation", "association", "sourceRef", "targetRef", "type", "extensionElements");

    private final Handed table;
    private final List<Objection> found = new ArrayList<>();

    private TableGuard(Handed table) {
        this.table = table;
    }

    /** What stands against this table; empty when nothing does. */
    static List<Objection> of(Handed table) {
        TableGuard guard = new TableGuard(table);
        guard.look(table.table().getDocument().getDomSource().getNode());
        if (table.key().equals(DeployedAdvocacyTable.DECISION) && guard.found.isEmpty()) {
            guard.found.addAll(EveryAdvocacyCase.of(table));
        }
        return guard.found.stream().distinct().toList();
    }

    private void look(Node node) {
        if (node instanceof Element part) {
            lookAtPart(part);
            for (int i = 0; i < part.getAttributes().getLength(); i++) {
                lookAtSetting(part, part.getAttributes().item(i));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child);
        }
    }

    private void lookAtPart(Element part) {
        String kind = part.getLocalName();
        String space = String.valueOf(part.getNamespaceURI());
        object(isOurEngines(space), part, "has “" + part.getNodeName() + "” in it. A table cannot start anything: take it out.");
        object(space.matches(".*(/MODEL/|dmn\\.xsd)") && !PARTS.contains(kind), part,
                "has a part of the kind “" + kind + "”. Only plain tables can be used: questions on the left, an answer on the right.");
        object(kind.equals("text") && part.getTextContent().matches("(?s).*[$#]\\{.*"), part,
                "holds “" + part.getTextContent().strip() + "”. A table may compare and answer, and never run something.");
    }

    private void lookAtSetting(Element part, Node setting) {
        String name = setting.getLocalName();
        String value = setting.getNodeValue();
        object(name.equals("expressionLanguage") && !isFeel(value), part, "uses the language “" + value + "”. Please choose FEEL: the others "
                + "can run programs.");
        object(isOurEngines(String.valueOf(setting.getNamespaceURI())) && !SETTINGS.contains(name), part,
                "has the setting “" + name + "”, which tables cannot have here. Take it out.");
    }

    private void object(boolean wrong, Element part, String sentence) {
        if (wrong) {
            String id = part.getAttribute("id").isEmpty() && part.getParentNode() instanceof Element around ? around.getAttribute("id")
                    : part.getAttribute("id");
            found.add(new Objection(table.key(), id, "The table “" + table.title() + "” " + sentence, ""));
        }
    }

    private static boolean isOurEngines(String space) {
        return space.contains("camunda.org/schema/1.0") || space.contains("activiti");
    }

    private static boolean isFeel(String language) {
        return language.isBlank() || language.toLowerCase(Locale.ROOT).equals("feel")
                || language.matches("https?://www\\.omg\\.org/spec/(FEEL|DMN)/[\\w.]+(/FEEL/?)?");
    }
}
