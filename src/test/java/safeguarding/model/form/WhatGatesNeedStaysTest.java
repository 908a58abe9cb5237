package safeguarding.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.model.form.FormsInTests.OURS;
import static safeguarding.model.form.FormsInTests.SAFE_NOW;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that a gate asks for cannot be lost from its form, and the owner is told why in the gate's own words. */
class WhatGatesNeedStaysTest {

    static java.util.List<String> forms() {
        return Redrawn.shipped();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_form_may_stay_as_we_ship_it(String form) {
        assertThat(Redrawn.form(form).sentences(OURS)).isEmpty();
    }

    @Test
    void its_words_guidance_and_place_are_the_owners() {
        Redrawn form = Redrawn.form("makeSafe").change("safeNow", question -> question.put("label", "Are they safe tonight?")
                .put("description", "Ask them yourself.")).change("text_guidance", text -> text.put("text", "## Breathe first"));
        assertThat(form.sentences(OURS)).isEmpty();
        assertThat(Redrawn.form("makeSafe").change("safeNow", question -> question.put("type", "select")).sentences(OURS)).isEmpty();
        assertThat(Redrawn.form("firstConversation").without("place").sentences(OURS)).as("nobody asks for it").isEmpty();
    }

    @Test
    void it_cannot_be_taken_out() {
        assertThat(Redrawn.form("makeSafe").without("safeNow").sentences(OURS)).containsExactly("The question “" + label("makeSafe", "safeNow")
                + "” is not there any more. " + SAFE_NOW + " Please put it back with the key “safeNow”.");
    }

    @Test
    void it_cannot_be_renamed_behind_its_label() {
        assertThat(Redrawn.form("makeSafe").change("safeNow", question -> question.put("key", "safeTonight")).sentences(OURS))
                .singleElement().asString().contains("is not there any more", SAFE_NOW);
    }

    @Test
    void it_cannot_become_another_kind_of_question() {
        assertThat(change(question -> question.put("type", "textarea").set("validate", question.objectNode().put("maxLength", 20))))
                .contains("another kind of question (textarea)", SAFE_NOW);
    }

    @Test
    void it_cannot_be_put_out_of_reach() {
        assertThat(change(question -> question.put("readonly", true))).contains("Nobody can type into", SAFE_NOW);
        assertThat(change(question -> question.put("readonly", "=true"))).contains("Nobody can type into", SAFE_NOW);
        assertThat(change(question -> question.put("disabled", true))).contains("Nobody can type into", SAFE_NOW);
        assertThat(change(question -> question.set("conditional", question.objectNode().put("hide", "=place = \"home\""))))
                .contains("can be hidden", SAFE_NOW);
        assertThat(change(question -> question.put("defaultValue", "YES"))).contains("answered before anybody was asked", SAFE_NOW);
    }

    @Test
    void it_cannot_be_hidden_with_its_group() {
        String group = Redrawn.form("makeSafe").file().question("safeNow").orElseThrow().around().get(0).id();
        assertThat(Redrawn.form("makeSafe").change(group, all -> all.set("conditional", all.objectNode().put("hide", "=true"))).sentences(OURS))
                .anyMatch(sentence -> sentence.contains("can be hidden") && sentence.contains(SAFE_NOW));
    }

    @Test
    void its_codes_stay_and_their_labels_are_free() {
        assertThat(change(question -> ((ObjectNode) question.path("values").get(0)).put("value", "PERHAPS")))
                .contains("other values than the record knows (missing: YES; new: PERHAPS)", "Their labels are yours", SAFE_NOW);
        assertThat(change(question -> ((ArrayNode) question.withArray("values")).add(question.objectNode().put("label", "Perhaps").put("value", "PERHAPS"))))
                .contains("(missing: none; new: PERHAPS)");
        assertThat(Redrawn.form("makeSafe").change("safeNow", question -> ((ObjectNode) question.path("values").get(0)).put("label", "Yes, they say so"))
                .sentences(OURS)).isEmpty();
    }

    @Test
    void rows_are_read_as_a_whole() {
        assertThat(Redrawn.form("holdConference").without("actions.owner").sentences(OURS)).singleElement().asString()
                .contains("is not there any more in the rows of", "It belongs to the plan.");
        assertThat(Redrawn.form("feedbackConversation").without("results.reason").sentences(OURS)).singleElement().asString()
                .contains("The record reads each row as a whole.");
        assertThat(Redrawn.form("holdConference").without("actions").sentences(OURS)).singleElement().asString().contains("It belongs to the plan.");
        assertThat(Redrawn.form("holdConference").change("actions", list -> ((ArrayNode) list.withArray("components")).add(list.objectNode()
                .put("type", "textfield").put("id", "textfield_pets").put("key", "pets").put("label", "Who looks after the cat?")
                .set("validate", list.objectNode().put("maxLength", 200)))).sentences(OURS)).as("a question more in each row").isEmpty();
    }

    @Test
    void what_nobody_asks_for_is_kept_as_the_record_knows_it_while_it_is_there() {
        assertThat(Redrawn.form("firstConversation").change("place", question -> question.put("type", "number")).sentences(OURS)).singleElement().asString()
                .contains("another kind of question (number)").doesNotContain("The gate asks");
        assertThat(Redrawn.form("raiseConcern").change("adultName", question -> question.put("type", "textarea").with("validate")
                .put("maxLength", 20_000)).sentences(OURS)).singleElement().asString().contains("takes more words than the record can keep there");
        assertThat(Redrawn.form("makeSafe").change("phone", question -> question.put("readonly", false).set("validate",
                question.objectNode().put("maxLength", 200))).sentences(OURS)).singleElement().asString().contains("shows what is on record already");
    }

    @Test
    void what_must_be_filled_in_stays_so() {
        assertThat(Redrawn.form("raiseConcern").without("adultName").sentences(OURS)).singleElement().asString()
                .contains("The record makes no sense without it.");
        assertThat(Redrawn.form("raiseConcern").change("adultName", question -> question.with("validate").put("required", false)).sentences(OURS))
                .singleElement().asString().contains("must stay “Required”");
    }

    @Test
    void the_way_to_go_on_with_a_reason_and_what_the_record_shows_stay() {
        assertThat(Redrawn.form("makeSafe").without("goOnWithout").sentences(OURS)).singleElement().asString().contains("why they had to go on");
        assertThat(Redrawn.form("makeSafe").without("text_overview").sentences(OURS)).singleElement().asString().contains("{{overview}}");
        assertThat(Redrawn.form("makeSafe").change("text_earlier", text -> text.set("conditional", text.objectNode().put("hide", "=true")))
                .sentences(OURS)).singleElement().asString().contains("{{earlier}}");
        assertThat(Redrawn.form("agreeClosure").without(table("agreeClosure")).sentences(OURS)).singleElement().asString().contains("The table “");
    }

    private static String change(java.util.function.Consumer<ObjectNode> change) {
        return String.join("\n", Redrawn.form("makeSafe").change("safeNow", change).sentences(OURS));
    }

    private static String label(String form, String path) {
        return Redrawn.form(form).file().question(path).orElseThrow().label();
    }

    private static String table(String form) {
        return Redrawn.form(form).file().parts().stream().filter(part -> part.type().equals("table")).findFirst().orElseThrow().id();
    }
}
