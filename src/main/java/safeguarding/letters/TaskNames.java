package safeguarding.letters;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
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
        for (Resource drawing : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
            try (InputStream stream = drawing.getInputStream()) {
                NodeList tasks = xml.newDocumentBuilder().parse(stream).getElementsByTagNameNS(BPMN, "userTask");
                for (int n = 0; n < tasks.getLength(); n++) {
                    Element task = (Element) tasks.item(n);
                    byForm.put(task.getAttributeNS(CAMUNDA, "formRef"), task.getAttribute("name"));
                }
            }
        }
    }

    /** The name of the task, or the form's id in words when no drawing on the classpath uses it. */
    String of(String form) {
        return byForm.getOrDefault(form, Question.plainly(form));
    }
}
