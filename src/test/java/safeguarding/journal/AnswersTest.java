package safeguarding.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was typed, to the letter; a blank answer is no answer. */
class AnswersTest {

    private static final String LETTER_FOR_LETTER = "  =1+1 \r\n <b>“I”</b> 💙 \u202Eשלום\u0000\\n {{x}}  ";

    record Row(String what, LocalDate dueOn, List<String> wishes) {
    }

    record Section(String words, LocalDate heldOn, Long minutes, Thread.State state, List<Row> rows) {
    }

    @Test
    void a_blank_answer_is_no_answer() {
        Map<String, Object> typed = new HashMap<>(Map.of("blank", " \n\t", "empty", "", "no", "NO", "list", List.of()));
        typed.put("nothing", null);
        Answers answers = new Answers(typed);
        assertThat(answers.values()).containsOnlyKeys("no", "list");
        assertThat(answers.has("blank")).isFalse();
        assertThat(answers.text("nothing")).isNull();
        assertThat(Answers.NONE.values()).isEmpty();
    }

    @Test
    void words_are_kept_to_the_letter() {
        Answers answers = new Answers(Map.of("words", LETTER_FOR_LETTER));
        assertThat(answers.text("words")).isEqualTo(LETTER_FOR_LETTER);
        assertThat(answers.as(Section.class).words()).isEqualTo(LETTER_FOR_LETTER);
    }

    @Test
    void what_is_stored_is_read_back_as_it_was() {
        Map<String, Object> typed = Map.of("words", LETTER_FOR_LETTER, "json", "{\"a\":1}", "number", 7, "yes", true,
                "several", List.of("A", "B"), "rows", List.of(Map.of("what", LETTER_FOR_LETTER), Map.of()));
        assertThat(StoredAnswers.read(StoredAnswers.write(new Answers(typed))).values()).isEqualTo(typed);
    }

    @Test
    void a_section_takes_what_it_names_and_leaves_the_rest() {
        Section section = new Answers(Map.of("heldOn", "2026-11-03", "minutes", 40, "state", "NEW", "somethingElse", "x",
                "rows", List.of(Map.of("what", "Ring.", "dueOn", "2026-11-10", "wishes", List.of("1", "2"), "more", "y")))).as(Section.class);
        assertThat(section).isEqualTo(new Section(null, LocalDate.of(2026, 11, 3), 40L, Thread.State.NEW,
                List.of(new Row("Ring.", LocalDate.of(2026, 11, 10), List.of("1", "2")))));
    }

    @Test
    void a_cell_left_blank_is_no_answer_either() {
        Map<String, Object> row = new HashMap<>(Map.of("what", " ", "dueOn", ""));
        row.put("wishes", null);
        Section section = new Answers(Map.of("rows", Arrays.asList(row, Map.of("what", "Ring.")))).as(Section.class);
        assertThat(section.rows()).containsExactly(new Row(null, null, null), new Row("Ring.", null, null));
    }

    @Test
    void nothing_that_happens_to_the_map_later_changes_the_answers() {
        Map<String, Object> typed = new HashMap<>(Map.of("words", "before"));
        Answers answers = new Answers(typed);
        typed.put("words", "after");
        assertThat(answers.text("words")).isEqualTo("before");
    }
}
