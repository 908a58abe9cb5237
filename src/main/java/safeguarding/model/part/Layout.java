package safeguarding.model.part;

import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where parts lie on the page, and in which colour: nothing there is carried out. */
final class Layout {

    private static final String PAGE = "http://www.omg.org/spec/BPMN/20100524/DI";

    private Layout() {
    }

    /** True for everything on the page that a diagram is laid out on. */
    static boolean holds(Element element) {
        return Stream.iterate((Node) element, Objects::nonNull, Node::getParentNode)
                .anyMatch(node -> "BPMNDiagram".equals(node.getLocalName()) && PAGE.equals(node.getNamespaceURI())
                        && "definitions".equals(node.getParentNode().getLocalName()));
    }
}
