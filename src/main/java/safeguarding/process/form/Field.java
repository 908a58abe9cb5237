package safeguarding.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * One question of a form, as declared in the Modeler.
 *
 * @param choices   allowed codes; empty when anything may be typed or the choices come from the record
 * @param rows      the questions in each row of a list; null when it is no list
 */
record Field(String key, String type, String label, boolean required, Integer minLength, Integer maxLength,
        Double min, Double max, Set<String> choices, FormSchema rows) {

    static Field of(JsonNode component, FormSchema rows) {
        JsonNode rules = component.path("validate");
        Set<String> choices = new TreeSet<>();
        component.path("values").forEach(choice -> choices.add(choice.path("value").asText()));
        return new Field(component.path(rows == null ? "key" : "path").asText(), component.path("type").asText(),
                component.path("label").asText(component.path("dateLabel").asText()), rules.path("required").asBoolean(),
                integer(rules.path("minLength")), integer(rules.path("maxLength")), number(rules.path("min")),
                number(rules.path("max")), choices, rows);
    }

    boolean isDate() {
        return type.equals("datetime");
    }

    boolean isNumber() {
        return type.equals("number");
    }

    boolean takesSeveral() {
        return type.equals("checklist") || type.equals("taglist");
    }

    private static Integer integer(JsonNode node) {
        return node.isNumber() || node.isTextual() && !node.asText().isBlank() ? (Integer) node.asInt() : null;
    }

    private static Double number(JsonNode node) {
        return node.isNumber() || node.isTextual() && !node.asText().isBlank() ? (Double) node.asDouble() : null;
    }
}
