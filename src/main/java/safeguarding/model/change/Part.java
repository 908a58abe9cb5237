package safeguarding.model.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import safeguarding.model.Diagram;

/**
 * One part of a drawing and everything that is set on it, by the name of the setting.
 *
 * @param described what it is and what it is called, to stand in a sentence
 */
record Part(String id, String kind, String called, String described, Map<String, String> facts) {

    private static final Set<String> KEPT_BY_ARROWS = Set.of("incoming", "outgoing", "flowNodeRef");

    /** Every part, in the order of the file. */
    static Map<String, Part> of(Diagram diagram) {
        Map<String, BaseElement> parts = Stream.of(FlowElement.class, Artifact.class, RootElement.class).map(diagram::parts)
                .flatMap(Collection::stream).map(BaseElement.class::cast).filter(part -> !(part instanceof EventDefinition) && part.getId() != null)
                .collect(Collectors.toMap(BaseElement::getId, part -> part, (one, same) -> one));
        Map<String, Part> found = new LinkedHashMap<>();
        collect(((Document) diagram.model().getDocument().getDomSource().getNode()).getDocumentElement(), parts, found);
        return found;
    }

    String fact(String setting) {
        return facts.getOrDefault(setting, "");
    }

    private static void collect(Element element, Map<String, BaseElement> parts, Map<String, Part> found) {
        if (parts.containsKey(element.getAttribute("id"))) {
            BaseElement part = parts.get(element.getAttribute("id"));
            Map<String, String> facts = new TreeMap<>();
            read(element, "", parts, facts);
            found.put(part.getId(), new Part(part.getId(), element.getLocalName(), PartNames.called(part),
                    PartNames.described(part, element.getLocalName()), facts));
        }
        children(element).forEach(child -> collect(child, parts, found));
    }

    private static void read(Element element, String path, Map<String, BaseElement> parts, Map<String, String> facts) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns") && !"id".equals(attribute.getNodeName())) {
                facts.merge(path + attribute.getLocalName(), oneLine(attribute.getNodeValue()), Part::both);
            }
        }
        children(element).filter(child -> !KEPT_BY_ARROWS.contains(child.getLocalName()) && !parts.containsKey(child.getAttribute("id")))
                .forEach(child -> {
                    String here = path + child.getLocalName();
                    facts.merge(here, children(child).findAny().isPresent() ? "set" : oneLine(child.getTextContent()), Part::both);
                    read(child, here + "/", parts, facts);
                });
    }

    private static Stream<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static String both(String one, String other) {
        return one + ", " + other;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
