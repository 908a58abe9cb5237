package safeguarding.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import safeguarding.model.form.FormGuard.Objections;

/** Whoever has to choose has something to choose from, and the record can tell the answers apart. */
final class Choices {

    private Choices() {
    }

    static void check(FormFile form, Ours ours, Objections objections) {
        form.questions().filter(Part::isChoice).forEach(question -> {
            JsonNode json = question.json();
            if (json.hasNonNull("valuesExpression")) {
                objections.when(true, question, "“%s” works out its choices by an expression, so nobody could say which answers there are. "
                        + "Please write the choices down one by one.", "");
            } else if (json.hasNonNull("valuesKey")) {
                objections.when(!ours.isShown(json.path("valuesKey").asText()), question, "“%s” takes its choices from “"
                        + json.path("valuesKey").asText() + "”, which the record does not know. Please write the choices down one by one.", "");
            } else {
                written(question, objections);
            }
        });
    }

    private static void written(Part question, Objections objections) {
        Set<String> seen = new HashSet<>();
        boolean different = true;
        boolean filled = true;
        for (JsonNode choice : question.json().path("values")) {
            different &= seen.add(choice.path("value").asText());
            filled &= choice.path("value").isTextual() && !choice.path("value").asText().isBlank() && !choice.path("label").asText().isBlank();
        }
        objections.when(seen.isEmpty(), question, "“%s” offers nothing to choose from. Please add its choices.", "");
        objections.when(!different, question, "“%s” has two choices with the same value, so the record could not tell them apart.", "LA-50");
        objections.when(!filled, question, "“%s” has a choice without a label or without a value. Please fill in both, the value as words.", "");
    }
}
