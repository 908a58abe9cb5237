package safeguarding.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import safeguarding.model.form.FormGuard.Objections;

/** What a form is as a whole: readable for this Tasklist, and found by its id. */
final class WholeForm {

    private WholeForm() {
    }

    static void check(FormFile form, Objections objections) {
        JsonNode json = form.json();
        objections.whole(!form.id().matches("[a-z][A-Za-z0-9]{0,99}"), "The id of the form, “" + form.id() + "”, must begin with a small letter "
                + "and have only letters and digits, like “makeSafe”. You find it in the Modeler under “General”.", "");
        objections.whole(json.path("executionPlatform").asText("Camunda Platform").equals("Camunda Cloud"),
                "This form is made for Camunda 8. Please choose Camunda 7 at the bottom of the Modeler's window, and save it again.", "");
        objections.whole(form.parts().isEmpty(), "This form is empty. Please put at least one question or text in it.", "");
    }
}
