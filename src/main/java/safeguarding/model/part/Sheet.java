package safeguarding.model.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import safeguarding.model.Diagram;
import safeguarding.model.Known;
import safeguarding.model.Library;
import safeguarding.model.Objection;

/** One drawing, laid out to be looked at part by part, with the library that it stands in. */
final class Sheet {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> BOXES = Set.of("process", "subProcess");

    private final Diagram diagram;
    private final Library library;
    private final Set<String> heard;
    private final Arrows arrows;
    private final List<Element> elements;

    /** @param heard the messages that some drawing of the library listens to */
    Sheet(Diagram diagram, Library library, Set<String> heard) {
        this.diagram = diagram;
        this.library = library;
        this.heard = heard;
        this.arrows = new Arrows(diagram.model());
        this.elements = read(diagram);
    }

    Diagram diagram() {
        return diagram;
    }

    Library library() {
        return library;
    }

    Known known() {
        return library.known();
    }

    Set<String> heard() {
        return heard;
    }

    Arrows arrows() {
        return arrows;
    }

    <T extends ModelElementInstance> Stream<T> parts(Class<T> kind) {
        return diagram.parts(kind).stream();
    }

    /** An objection to one part; its sentence begins with what people call that part. */
    Objection about(ModelElementInstance part, String sentence, String source) {
        return new Objection(diagram.key(), id(part), name(part) + " " + sentence, source);
    }

    /** An objection to the part that an XML element stands in. */
    Objection about(Element element, String sentence, String source) {
        ModelElementInstance owner = owner(element);
        boolean unknownStep = element.getParentNode() instanceof Element box && BOXES.contains(box.getLocalName()) && !(owner instanceof FlowElement) && !element.getAttribute("name").isEmpty();
        return unknownStep ? new Objection(diagram.key(), element.getAttribute("id"), "“" + element.getAttribute("name") + "” " + sentence, source)
                : about(owner, sentence, source);
    }

    /** What people call a part: a step by its name, an arrow by its two ends. */
    String name(ModelElementInstance part) {
        if (part instanceof SequenceFlow flow) {
            return "The arrow from " + end(Arrows.source(flow)) + " to " + end(Arrows.target(flow));
        }
        if (part instanceof FlowElement step) {
            return step.getId() == null && step.getName() == null ? "A step without a name" : "“" + Diagram.called(step) + "”";
        }
        return "The drawing “" + diagram.title() + "”";
    }

    /** Every element of the file, as XML. */
    List<Element> elements() {
        return elements;
    }

    static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength()).mapToObj(index -> (Attr) element.getAttributes().item(index));
    }

    /** What is written in an element itself, without the elements in it. */
    static String ownText(Element element) {
        NodeList inside = element.getChildNodes();
        return IntStream.range(0, inside.getLength()).mapToObj(inside::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue).collect(Collectors.joining()).strip();
    }

    private static List<Element> read(Diagram diagram) {
        Node root = diagram.model().getDocument().getDomSource().getNode();
        NodeList found = (root instanceof Document file ? file : root.getOwnerDocument()).getElementsByTagName("*");
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList();
    }

    private ModelElementInstance owner(Element element) {
        return Stream.iterate((Node) element, Objects::nonNull, Node::getParentNode).filter(Element.class::isInstance)
                .map(node -> ((Element) node).getAttribute("id")).filter(id -> !id.isEmpty())
                .map(id -> (ModelElementInstance) diagram.model().getModelElementById(id))
                .filter(part -> part instanceof FlowElement || part instanceof Process).findFirst().orElseGet(diagram::process);
    }

    private String end(Optional<FlowNode> step) {
        return step.map(this::name).orElse("nowhere");
    }

    private static String id(ModelElementInstance part) {
        return part.getAttributeValue("id") == null || part instanceof Process ? "" : part.getAttributeValue("id");
    }
}
