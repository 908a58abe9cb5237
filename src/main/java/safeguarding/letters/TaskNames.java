package safeguarding.letters;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the drawings call the work that each form is for, so that a task and its record bear one name. */
@Component
class TaskNames {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, String> byForm = new TreeMap<>(Map.of("raiseConcern", "Raise a concern"));

    TaskNames() throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);
        xml.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        for (Resource drawing : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
            try (InputStream stream = drawing.getInputStream()) {
                Document model = xml.newDocumentBuilder().parse(stream);
                name(model, "startEvent", start -> ((Element) start.getParentNode()).getAttribute("name"));
                name(model, "userTask", task -> task.getAttribute("name"));
            }
        }
    }

    private void name(Document model, String kind, Function<Element, String> name) {
        NodeList found = model.getElementsByTagNameNS(BPMN, kind);
        for (int n = 0; n < found.getLength(); n++) {
            Element part = (Element) found.item(n);
            if (part.hasAttributeNS(CAMUNDA, "formRef")) {
                byForm.putIfAbsent(part.getAttributeNS(CAMUNDA, "formRef"), name.apply(part));
            }
        }
    }

    /** The name of the task, or the form's id in words when no drawing on the classpath uses it. */
    String of(String form) {
        return byForm.getOrDefault(form, Question.plainly(form));
    }
}
