package safeguarding.model.shown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import safeguarding.gate.Refusal;

/**
 * A form read as a list of questions.
 *
 * @param parts every part of the form as it is written, by its key, or by its id when it asks nothing
 */
public record FormSheet(String id, List<Question> questions, Map<String, JsonNode> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("textfield", "a line of words"),
            Map.entry("textarea", "a box for words"),
            Map.entry("radio", "choose one"), Map.entry("select", "choose one from a list"), Map.entry("checklist", "choose any"),
            Map.entry("taglist", "choose any from a list"), Map.entry("checkbox", "a box to tick"), Map.entry("number", "a number"),
            Map.entry("datetime", "a day or time"), Map.entry("dynamiclist", "a list that grows"));

    /** @throws Refusal in a process owner's words when this is no form */
    public static FormSheet read(String file, byte[] content) {
        try {
            JsonNode form = JSON.readTree(content);
            Refusal.when(form == null || !form.path("components").isArray() || form.path("id").asText().isBlank(),
                    "“" + file + "” is not a form. Open it in the Modeler as a form and save it again.");
            List<Question> questions = new ArrayList<>();
            Map<String, JsonNode> parts = new java.util.LinkedHashMap<>();
            collect(form.path("components"), "", questions, parts);
            return new FormSheet(form.path("id").asText(), List.copyOf(questions), parts);
        } catch (IOException unreadable) {
            Refusal refusal = new Refusal("“" + file + "” cannot be read as a form. Open it in the Modeler and save it again.");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    /** How something is answered, in words. */
    public static String type(JsonNode part) {
        return TYPES.getOrDefault(part.path("type").asText(), part.path("type").asText());
    }

    /** True for a part that only shows something or holds others together. */
    public static boolean asksNothing(JsonNode part) {
        return !TYPES.containsKey(part.path("type").asText()) || part.path("readonly").asBoolean() || key(part).isEmpty();
    }

    private static void collect(JsonNode components, String within, List<Question> questions, Map<String, JsonNode> parts) {
        for (JsonNode part : components) {
            boolean list = part.path("type").asText().equals("dynamiclist");
            String label = part.path("label").asText(part.path("dateLabel").asText(part.path("timeLabel").asText()));
            parts.put(asksNothing(part) ? part.path("id").asText() : (within.isEmpty() ? "" : within + ": ") + key(part), part);
            if (!asksNothing(part)) {
                questions.add(new Question(key(part), label.isBlank() ? key(part) : label, type(part),
                        part.path("validate").path("required").asBoolean(), labels(part.path("values")), within));
            }
            collect(part.path("components"), list ? label : within, questions, parts);
        }
    }

    private static String key(JsonNode part) {
        return part.path(part.path("type").asText().equals("dynamiclist") ? "path" : "key").asText();
    }

    private static List<String> labels(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).map(value -> value.path("label").asText(value.path("value").asText())).toList();
    }
}
