package safeguarding.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** One element template of the Modeler, and what the Modeler does with it. */
record Template(Path file, JsonNode json) {

    static final Path FOLDER = Path.of(".camunda", "element-templates");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Every template of every file. */
    static List<Template> all() {
        return files().stream().flatMap(file -> StreamSupport.stream(read(file).spliterator(), false).map(json -> new Template(file, json))).toList();
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Template called(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst().orElseThrow();
    }

    static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    /** What it sets. */
    List<JsonNode> properties() {
        return StreamSupport.stream(json.path("properties").spliterator(), false).toList();
    }

    /** Everything that it can write into this setting: what is there at first, and every choice. */
    List<String> valuesOf(String setting) {
        return properties().stream().filter(property -> setting(property).equals(setting)).flatMap(property -> Stream.concat(
                property.has("value") ? Stream.of(property.path("value").asText()) : Stream.empty(),
                StreamSupport.stream(property.path("choices").spliterator(), false).map(choice -> choice.path("value").asText()))).toList();
    }

    /** Sets what the Modeler would set when somebody applies it and then types these values. */
    <T extends BaseElement> T applyTo(T part, Map<String, String> typed) {
        properties().forEach(property -> {
            String value = typed.getOrDefault(setting(property), property.path("value").asText());
            switch (setting(property)) {
                case "conditionExpression" -> ask((SequenceFlow) part, value);
                case "camunda:in:businessKey" -> tell(part, value);
                default -> set(part, setting(property), value);
            }
        });
        set(part, "camunda:modelerTemplate", id());
        return part;
    }

    private static String setting(JsonNode property) {
        return property.path("binding").path("name").asText(property.path("binding").path("type").asText());
    }

    private static void set(BaseElement part, String setting, String value) {
        if (setting.startsWith("camunda:")) {
            part.setAttributeValueNs(CAMUNDA, setting.substring("camunda:".length()), value);
        } else {
            part.setAttributeValue(setting, value);
        }
    }

    private static void ask(SequenceFlow flow, String condition) {
        ConditionExpression asked = flow.getModelInstance().newInstance(ConditionExpression.class);
        asked.removeAttribute("id");
        asked.setTextContent(condition);
        flow.setConditionExpression(asked);
    }

    private static void tell(BaseElement part, String businessKey) {
        ExtensionElements extensions = part.getModelInstance().newInstance(ExtensionElements.class);
        part.setExtensionElements(extensions);
        extensions.addExtensionElement(CamundaIn.class).setCamundaBusinessKey(businessKey);
    }

    @Override
    public String toString() {
        return id();
    }
}
