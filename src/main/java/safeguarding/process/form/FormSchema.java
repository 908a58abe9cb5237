package safeguarding.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The questions of a form that a worker can answer; what is only shown or read-only is left out. */
public record FormSchema(String id, List<Field> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IOException when this is not a form */
    public static FormSchema read(InputStream json) throws IOException {
        return of(JSON.readTree(json));
    }

    private static FormSchema of(JsonNode form) {
        List<Field> fields = new ArrayList<>();
        collect(form.path("components"), fields);
        return new FormSchema(form.path("id").asText(), List.copyOf(fields));
    }

    private static void collect(JsonNode components, List<Field> fields) {
        for (JsonNode component : components) {
            if (component.path("type").asText().equals("dynamiclist")) {
                fields.add(Field.of(component, of(component)));
            } else if (component.has("components")) {
                collect(component.path("components"), fields);
            } else if (component.has("key") && !component.path("readonly").asBoolean() && !component.path("disabled").asBoolean()) {
                fields.add(Field.of(component, null));
            }
        }
    }
}
