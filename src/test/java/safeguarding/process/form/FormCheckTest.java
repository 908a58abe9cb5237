package safeguarding.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;

/** The server holds every answer against what the form declares: the browser's own check can be passed by. */
class FormCheckTest {

    private static final FormSchema FORM = form("""
            {"id": "test", "components": [
              {"type": "text", "text": "### Hello"},
              {"type": "group", "label": "A group", "components": [
                {"type": "textfield", "key": "name", "label": "Who is it?", "validate": {"required": true, "minLength": 2, "maxLength": "10"}},
                {"type": "textarea", "key": "shown", "label": "Shown", "readonly": true},
                {"type": "textarea", "key": "off", "label": "Switched off", "disabled": true}]},
              {"type": "datetime", "subtype": "date", "key": "heldOn", "dateLabel": "On which day?"},
              {"type": "number", "key": "minutes", "label": "How long?", "validate": {"min": 1, "max": 600}},
              {"type": "radio", "key": "safe", "label": "Safe?", "values": [{"value": "YES", "label": "Yes"}, {"value": "NO", "label": "No"}]},
              {"type": "checklist", "key": "kinds", "label": "Which?", "values": [{"value": "A"}, {"value": "B"}]},
              {"type": "checklist", "key": "wishes", "label": "For which wish?", "valuesKey": "wishOptions"},
              {"type": "checkbox", "key": "tick", "label": "Tick"},
              {"type": "dynamiclist", "path": "actions", "label": "Actions", "components": [
                {"type": "textfield", "key": "what", "label": "What?", "validate": {"required": true, "maxLength": 10}},
                {"type": "datetime", "key": "dueOn", "dateLabel": "By when?"}]}]}""");

    @Test
    void what_the_form_asks_for_is_kept_to_the_letter() {
        Map<String, Object> sent = Map.of("name", " Edna\n💙", "heldOn", "2026-11-03", "minutes", 40, "safe", "NO", "kinds", List.of("B"),
                "wishes", List.of("17"), "tick", true, "actions", List.of(Map.of("what", "=1+1", "dueOn", "2026-11-10")));
        assertThat(FormCheck.accept(FORM, sent)).isEqualTo(sent);
    }

    @Test
    void what_it_does_not_ask_for_is_left_out() {
        assertThat(FormCheck.accept(FORM, Map.of("name", "Edna", "unknown", "x", "shown", "changed", "off", "x",
                "actions", List.of(Map.of("what", "Ring.", "more", "x"))))).isEqualTo(Map.of("name", "Edna", "actions", List.of(Map.of("what", "Ring."))));
    }

    @Test
    void a_blank_answer_is_left_out() {
        assertThat(FormCheck.accept(FORM, answers("heldOn", "", "minutes", null, "safe", " ", "kinds", List.of(), "actions", List.of())))
                .containsOnlyKeys("name");
    }

    @Test
    void a_question_that_must_be_answered_is_named() {
        assertThatThrownBy(() -> FormCheck.accept(FORM, Map.of())).isInstanceOf(Refusal.class).hasMessage("Please fill in “Who is it?”.");
        assertThatThrownBy(() -> FormCheck.accept(FORM, Map.of("name", "\n \t"))).hasMessage("Please fill in “Who is it?”.");
    }

    @Test
    void a_text_of_the_wrong_length_or_kind_is_named() {
        refused("name", "E", "“Who is it?” is too short: please use at least 2 characters.");
        refused("name", "Edna Edna Edna", "“Who is it?” is too long: please use at most 10 characters.");
        refused("name", "Ed\u0000na", "“Who is it?” holds a character that cannot be kept. Please type it again.");
        refused("name", List.of("Edna"), "“Who is it?” could not be read. Please type it again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/11/2026", "2026-02-30", "yesterday", "2026-11-03T10:00", "20261103"})
    void what_is_no_date_is_named(String text) {
        refused("heldOn", text, "“On which day?” is not a date. Please give day, month and year.");
    }

    @Test
    void what_is_no_number_or_out_of_bounds_is_named() {
        refused("minutes", "forty", "“How long?” is not a number.");
        refused("minutes", 0, "“How long?” is too small.");
        refused("minutes", 601.5, "“How long?” is too large.");
    }

    @Test
    void a_choice_that_is_not_offered_is_named() {
        refused("safe", "MAYBE", "Please choose one of the answers for “Safe?”.");
        refused("safe", true, "Please choose one of the answers for “Safe?”.");
        refused("kinds", List.of("A", "C"), "Please choose from the list for “Which?”.");
        refused("kinds", "A", "Please choose from the list for “Which?”.");
    }

    @Test
    void a_row_is_checked_like_a_form_and_the_sentence_says_which_row() {
        refused("actions", List.of(Map.of("what", "Ring."), Map.of("what", "much too long a text", "dueOn", "soon")),
                "“What?” in row 2 is too long: please use at most 10 characters. “By when?” in row 2 is not a date. Please give day, month and year.");
        refused("actions", List.of(Map.of("dueOn", "2026-11-10")), "Please fill in “What?” in row 1.");
        refused("actions", "not a list", "The list “Actions” could not be read. Please reload the page.");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> FormCheck.accept(FORM, Map.of("heldOn", "x", "minutes", 0)))
                .hasMessageContaining("Who is it?").hasMessageContaining("On which day?").hasMessageContaining("How long?");
    }

    private static void refused(String field, Object answer, String sentence) {
        assertThatThrownBy(() -> FormCheck.accept(FORM, answers(field, answer))).isInstanceOf(Refusal.class).hasMessage(sentence);
    }

    private static Map<String, Object> answers(Object... answers) {
        Map<String, Object> sent = new HashMap<>(Map.of("name", "Edna"));
        for (int i = 0; i < answers.length; i += 2) {
            sent.put((String) answers[i], answers[i + 1]);
        }
        return sent;
    }

    private static FormSchema form(String json) {
        return Assertions.assertDoesNotThrow(() -> FormSchema.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }
}
