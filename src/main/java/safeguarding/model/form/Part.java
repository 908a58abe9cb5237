package safeguarding.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a form, where it stands.
 *
 * @param json   as the Modeler writes it
 * @param around the groups and lists that it stands in, outermost first
 */
public record Part(JsonNode json, List<Part> around) {

    private static final Set<String> WORDS = Set.of("textfield", "textarea");
    private static final Set<String> ONE_OF = Set.of("radio", "select");
    private static final Set<String> SOME_OF = Set.of("checklist", "taglist");

    /** What kind of part it is, in the Modeler's word. */
    public String type() {
        return json.path("type").asText();
    }

    /** How its answer is kept: alike for a line and a box of words, for buttons and a drop-down, for ticks and tags. */
    String kind() {
        return WORDS.contains(type()) ? "words" : ONE_OF.contains(type()) ? "one choice" : SOME_OF.contains(type()) ? "several choices" : type();
    }

    public boolean isQuestion() {
        return isWords() || isChoice() || Set.of("number", "datetime", "checkbox").contains(type());
    }

    boolean isWords() {
        return WORDS.contains(type());
    }

    boolean isChoice() {
        return ONE_OF.contains(type()) || SOME_OF.contains(type());
    }

    public boolean isList() {
        return type().equals("dynamiclist");
    }

    /** The id by which the Modeler and the browser find it. */
    public String id() {
        return json.path("id").asText();
    }

    public String key() {
        return json.path(isList() ? "path" : "key").asText();
    }

    /** Where its answer is kept: its key, and before it the list's when it stands in the rows of one. */
    public String path() {
        return list().map(list -> list.path() + ".").orElse("") + key();
    }

    /** The list in whose rows it stands. */
    public Optional<Part> list() {
        return around.stream().filter(Part::isList).reduce((outer, inner) -> inner);
    }

    /** What people read above it; a question that nobody worded is called by its key. */
    public String label() {
        return Stream.of("label", "dateLabel", "text", "content", "key", "path", "id").map(name -> json.path(name).asText())
                .map(words -> words.replaceAll("[\\s#*]+", " ").strip()).filter(words -> !words.isEmpty()).findFirst().orElse(type());
    }

    /** The label, as short as a sentence about it needs. */
    String called() {
        String label = label();
        return label.length() > 80 ? label.substring(0, label.offsetByCodePoints(0, label.codePointCount(0, 79))) + "…" : label;
    }

    /** The codes that it offers. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        json.path("values").forEach(choice -> codes.add(choice.path("value").asText()));
        return codes;
    }

    boolean isRequired() {
        return says("validate", "required");
    }

    /** True when nobody can type into it, always or by a condition. */
    boolean isClosed() {
        return isSet(json.path("readonly")) || isSet(json.path("disabled"));
    }

    /** When it is hidden, itself or with what it stands in; empty when it always shows. */
    String hiddenWhen() {
        return Stream.concat(around.stream(), Stream.of(this)).map(part -> part.json.path("conditional").path("hide").asText())
                .filter(condition -> !condition.isBlank()).collect(Collectors.joining("; "));
    }

    /** What an owner wrote as a custom property, or nothing. */
    public String property(String name) {
        return json.path("properties").path(name).asText().strip();
    }

    boolean says(String object, String name) {
        return isSet(json.path(object).path(name));
    }

    private static boolean isSet(JsonNode value) {
        return value.isTextual() ? !value.asText().isBlank() && !value.asText().equals("false") : value.asBoolean();
    }
}
