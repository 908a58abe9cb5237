package safeguarding.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.gate.Refusal;

/**
 * A form as somebody drew it.
 *
 * @param file name of the file
 * @param json what stands in it
 */
public record FormFile(String file, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws Refusal in a process owner's words when this is no form */
    public static FormFile read(String file, byte[] content) {
        try {
            JsonNode json = JSON.readTree(content);
            Refusal.when(!json.isObject() || !json.path("components").isArray(), unreadable(file));
            return new FormFile(file, json);
        } catch (IOException notJson) {
            Refusal refusal = new Refusal(unreadable(file));
            refusal.initCause(notJson);
            throw refusal;
        }
    }

    /** By what drawings refer to it. */
    public String id() {
        return json.path("id").asText();
    }

    /** Every part, also those within groups and lists, in the order in which they are read. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        collect(json, List.of(), parts);
        return parts;
    }

    /** What can be answered: the questions, the lists and the questions in their rows. */
    public Stream<Part> questions() {
        return parts().stream().filter(part -> part.isQuestion() || part.isList());
    }

    /** The question whose answer is kept there, see {@link Part#path()}. */
    public Optional<Part> question(String path) {
        return questions().filter(part -> part.path().equals(path)).findFirst();
    }

    private static void collect(JsonNode around, List<Part> outer, List<Part> parts) {
        for (JsonNode component : around.path("components")) {
            Part part = new Part(component, outer);
            parts.add(part);
            collect(component, Stream.concat(outer.stream(), Stream.of(part)).toList(), parts);
        }
    }

    private static String unreadable(String file) {
        return "“" + file + "” cannot be read as a form. Open it in the Modeler, and save it again as a form for Camunda 7.";
    }
}
