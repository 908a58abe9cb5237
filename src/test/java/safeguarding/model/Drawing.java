package safeguarding.model;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A drawing as it lies in {@code processes/}: one process, read without the engine and without our code. */
public record Drawing(String file, BpmnModelInstance model, Element xml) {

    private static final List<Drawing> ALL = files();

    /** Every drawing, in the order of the story. */
    public static List<Drawing> all() {
        return ALL;
    }

    /** The drawing of the process with this id. */
    public static Optional<Drawing> find(String process) {
        return ALL.stream().filter(drawing -> drawing.process().getId().equals(process)).findFirst();
    }

    /** The one process of the file. */
    public Process process() {
        return parts(Process.class).iterator().next();
    }

    /** The form that starts it, when a worker can start it. */
    public Optional<String> startForm() {
        return parts(StartEvent.class).stream().map(StartEvent::getCamundaFormRef).filter(Objects::nonNull).findFirst();
    }

    /** Every part of that kind. */
    public <T extends ModelElementInstance> Collection<T> parts(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    /** The forms that its tasks and its start refer to. */
    public List<String> forms() {
        return Stream.concat(parts(StartEvent.class).stream().map(StartEvent::getCamundaFormRef),
                parts(UserTask.class).stream().map(UserTask::getCamundaFormRef)).filter(Objects::nonNull).toList();
    }

    /** All that it says to people. */
    public String documentation() {
        return parts(Documentation.class).stream().map(Documentation::getTextContent).collect(Collectors.joining("\n"));
    }

    /** What one part says to people. */
    public static String said(BaseElement part) {
        return part.getDocumentations().stream().map(Documentation::getTextContent).collect(Collectors.joining("\n"));
    }

    /** Everything in the file that the engine would evaluate, wherever it stands. */
    public Stream<String> expressions() {
        return elements().flatMap(element -> Stream.concat(attributes(element).map(Node::getNodeValue), ownText(element)))
                .filter(text -> text.contains("${") || text.contains("#{"));
    }

    /** Every element of the file, as XML. */
    public Stream<Element> elements() {
        NodeList found = xml.getElementsByTagName("*");
        return Stream.iterate(0, index -> index < found.getLength(), index -> index + 1).map(index -> (Element) found.item(index));
    }

    /** The attributes of an element. */
    public static Stream<Node> attributes(Element element) {
        return Stream.iterate(0, index -> index < element.getAttributes().getLength(), index -> index + 1)
                .map(index -> element.getAttributes().item(index));
    }

    /** The condition of a flow, empty when it has none. */
    public static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null ? "" : flow.getConditionExpression().getTextContent();
    }

    private static Stream<String> ownText(Element element) {
        return element.getElementsByTagName("*").getLength() > 0 ? Stream.empty() : Stream.of(element.getTextContent());
    }

    private static List<Drawing> files() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().map(Drawing::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Drawing read(Path path) {
        File file = path.toFile();
        try {
            DocumentBuilderFactory reader = DocumentBuilderFactory.newInstance();
            reader.setNamespaceAware(true);
            return new Drawing(Path.of("processes").relativize(path).toString(), Bpmn.readModelFromFile(file), reader.newDocumentBuilder().parse(file).getDocumentElement());
        } catch (Exception unreadable) {
            throw new IllegalStateException(file + " is no drawing", unreadable);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
