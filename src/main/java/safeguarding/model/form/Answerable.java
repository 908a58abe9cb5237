package safeguarding.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import safeguarding.model.form.FormGuard.Objections;

/** Every question can be answered, and its answer can be kept. */
final class Answerable {

    private static final Map<String, Integer> LONGEST = Map.of("textfield", 200, "textarea", 20_000);

    private Answerable() {
    }

    static void check(FormFile form, Objections objections) {
        Set<String> paths = new HashSet<>();
        form.questions().forEach(question -> {
            key(question, objections);
            objections.when(!question.key().isBlank() && !paths.add(question.path()), question, "Two questions have the key “" + question.key()
                    + "”; one of them is “%s”. One answer would be lost, so please give each its own key.", "LA-50");
            objections.when(question.isRequired() && !question.hiddenWhen().isEmpty(), question, "“%s” is required, but it can be hidden; then "
                    + "nobody could hand in the form. Please untick “Required”, or always show it.", "");
            objections.when(question.isRequired() && question.isClosed(), question, "“%s” is required, but nobody can type into it. "
                    + "Please untick “Required” or “Read only”.", "");
            limits(question, objections);
            objections.when(question.type().equals("datetime") && !question.json().path("subtype").asText().equals("date"), question,
                    "“%s” asks for a time. The record keeps days only: please choose “Date”, and ask for the time in words.", "");
            objections.when(question.json().path("serializeToString").asBoolean(), question,
                    "“%s” would send its number as words. Please untick “Output as string”.", "");
        });
    }

    private static void key(Part question, Objections objections) {
        String name = question.isList() ? "path" : "key";
        objections.when(question.key().isBlank(), question, "“%s” has no " + name + ", so its answer could not be kept. "
                + "Please give it one that says what it is, like “pets”.", "LA-50");
        objections.when(!question.key().isBlank() && !question.key().matches("[a-z][A-Za-z0-9]{0,79}"), question, "“%s” has the " + name + " “"
                + question.key() + "”. Please begin with a small letter, and use only letters and digits, like “petsAtHome”.", "");
    }

    private static void limits(Part question, Objections objections) {
        JsonNode rules = question.json().path("validate");
        if (question.isWords() && !question.isClosed()) {
            int longest = LONGEST.get(question.type());
            objections.when(!rules.path("maxLength").isInt() || rules.path("maxLength").asInt() < 1 || rules.path("maxLength").asInt() > longest,
                    question, "“%s” does not say how much may be typed. Please put a “Maximum length” of at most " + longest + ".", "");
            objections.when(rules.has("minLength") && (!rules.path("minLength").isInt() || rules.path("minLength").asInt() > rules.path("maxLength").asInt()),
                    question, "“%s” asks for more words than fit in. Please look at “Minimum length”.", "");
        }
        for (String bound : new String[] {"min", "max"}) {
            objections.when(question.type().equals("number") && rules.has(bound) && !rules.path(bound).isNumber(), question,
                    "“%s” has a limit that is not a number. Please look at “Minimum” and “Maximum”.", "");
        }
    }
}
