package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.journal.Answers;

class FormWordsTest {

    private static final String FORM = """
            {"components": [
              {"type": "text", "text": "{{overview}}"},
              {"type": "group", "components": [
                {"type": "datetime", "key": "heldOn", "dateLabel": "When was it?"},
                {"type": "radio", "key": "how", "label": "How?", "values": [{"value": "BY_PHONE", "label": "By phone"}]}]},
              {"type": "dynamiclist", "path": "actions", "label": "Actions", "components": [
                {"type": "textarea", "key": "what", "label": "What will be done?"},
                {"type": "checklist", "key": "wishes", "label": "For which wishes?", "valuesKey": "wishOptions"},
                {"type": "select", "key": "action", "label": "Which action?", "valuesKey": "actionOptions"}]},
              {"type": "textarea", "key": "notes", "label": "What else?"}]}""";

    @Test
    void answers_come_in_the_order_and_the_words_of_the_form() throws Exception {
        assertThat(lines(Map.of("notes", "Fine.", "how", "BY_PHONE", "heldOn", "2026-11-22")))
                .extracting(Line::question, Line::words, Line::freeText)
                .containsExactly(tuple("When was it?", "22 November 2026", false), tuple("How?", "By phone", false), tuple("What else?", "Fine.", true));
    }

    @Test
    void each_row_of_a_list_is_told_apart_and_wishes_are_said_in_words() throws Exception {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("what", "Change the lock", "wishes", List.of("7")));
        assertThat(lines(Map.of("actions", List.of(row, Map.of("what", "Ring the bank")))))
                .extracting(Line::question, Line::words).containsExactly(
                        tuple("Actions 1: What will be done?", "Change the lock"), tuple("Actions 1: For which wishes?", "To feel safe"),
                        tuple("Actions 2: What will be done?", "Ring the bank"));
    }

    @Test
    void a_wish_and_an_action_of_the_same_number_are_told_apart() throws Exception {
        assertThat(lines(Map.of("actions", List.of(new LinkedHashMap<>(Map.of("wishes", List.of("7"), "action", "7"))))))
                .extracting(Line::question, Line::words).containsExactly(
                        tuple("Actions 1: For which wishes?", "To feel safe"), tuple("Actions 1: Which action?", "Fit a lock"));
    }

    @Test
    void a_question_that_the_form_file_does_not_know_is_shown_by_its_key() throws Exception {
        assertThat(lines(Map.of("addedByOwner", "yes"))).extracting(Line::question).containsExactly("Added by owner");
        assertThat(new FormWords(Map.of()).lines("newForm", new Answers(Map.of("dueOn", "soon")), OnRecord.NOTHING))
                .extracting(Line::question).containsExactly("Due on");
    }

    private static List<Line> lines(Map<String, Object> answers) throws Exception {
        return new FormWords(Map.of("form", Question.of(new JsonMapper().readTree(FORM)))).lines("form", new Answers(answers),
                new OnRecord(Map.of("7", "To feel safe"), Map.of("7", "Fit a lock")));
    }
}
