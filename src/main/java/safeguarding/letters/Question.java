package safeguarding.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One question as a form file words it.
 *
 * @param choices what each code means; empty when anything may be typed
 * @param ofRecord where in the record the choices come from, as the form names it; empty when the form names them itself
 * @param rows     the questions of each row of a list; empty when it is no list
 * @param follows  the question that an “if so” or an “if not” belongs to; empty when this one needs no other to be understood
 */
record Question(String key, String label, String type, Map<String, String> choices, String ofRecord, List<Question> rows, String follows) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FOLLOWS = Pattern.compile("If (so|not|yes|no)\\b.*", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("radio|select|checkbox|checklist");

    /** The questions of a form file, in its order. */
    static List<Question> of(JsonNode form) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode component : form.path("components")) {
            if (component.path("type").asText().equals("dynamiclist")) {
                questions.add(read(component, component.path("path").asText(), of(component)));
            } else if (component.has("components")) {
                questions.addAll(of(component));
            } else if (component.has("key")) {
                questions.add(read(component, component.path("key").asText(), List.of()));
            }
        }
        return following(questions);
    }

    /** A question that process owners added, as their form asked it. */
    static Question asked(String component) {
        try {
            return of(JSON.createObjectNode().set("components", JSON.createArrayNode().add(JSON.readTree(component)))).get(0);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A question in the record is not readable", damaged);
        }
    }

    /** The same list with more questions in its rows. */
    Question with(List<Question> more) {
        return new Question(key, label, type, choices, ofRecord, Stream.concat(rows.stream(), more.stream()).toList(), follows);
    }

    /** The question so that it can be understood where nothing stands above it, as on paper: an “if not” says to what. */
    String alone() {
        return follows.isEmpty() ? label : follows + " " + label;
    }

    /** Something nobody worded: its key, split into words. */
    static Question unknown(String key) {
        return new Question(key, plainly(key), "textarea", Map.of(), "", List.of(), "");
    }

    /** {@code dueOn} and {@code DUE_ON} as "Due on". */
    static String plainly(String code) {
        String words = code.equals(code.toUpperCase()) ? code : code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
        String lower = words.replace('_', ' ').toLowerCase();
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    boolean isFreeText() {
        return type.equals("textarea") || type.equals("textfield");
    }

    /** True for a box that asks for sentences, not for a name or a place. */
    boolean isNarrative() {
        return type.equals("textarea");
    }

    /** Itself and, for a list, the questions of its rows. */
    Stream<Question> withRows() {
        return Stream.concat(Stream.of(this), rows.stream());
    }

    /** An “if so” belongs to the last choice above it that is none itself. */
    private static List<Question> following(List<Question> questions) {
        List<Question> told = new ArrayList<>();
        String choice = "";
        for (Question question : questions) {
            boolean follows = FOLLOWS.matcher(question.label()).matches();
            told.add(follows && question.follows().isEmpty() ? new Question(question.key(), question.label(), question.type(), question.choices(),
                    question.ofRecord(), question.rows(), choice) : question);
            if (!follows && CHOICE.matcher(question.type()).matches()) {
                choice = question.label();
            }
        }
        return List.copyOf(told);
    }

    private static Question read(JsonNode component, String key, List<Question> rows) {
        Map<String, String> choices = new LinkedHashMap<>();
        component.path("values").forEach(choice -> choices.put(choice.path("value").asText(), choice.path("label").asText()));
        String label = component.path("label").asText(component.path("dateLabel").asText(""));
        return new Question(key, label.isBlank() ? plainly(key) : label, component.path("type").asText(), choices,
                component.path("valuesKey").asText(), rows, "");
    }
}
