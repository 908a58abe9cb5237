package safeguarding.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.model.shown.FormSheet;
import safeguarding.model.shown.TableSheet;

/** What an owner is told about the difference between two versions of a form or a table. */
class FormAndTableChangesTest {

    @Test
    void a_form_or_table_does_not_differ_from_itself() throws IOException {
        assertThat(form("Did", "Did")).isEmpty();
        assertThat(table("IMCA", "IMCA")).isEmpty();
    }

    @Test
    void a_question_in_other_words_is_told_with_both() throws IOException {
        assertThat(form("Did you leave the booklet with them?", "Do they have the booklet?")).singleElement().satisfies(change -> {
            assertThat(change.element()).isEqualTo("booklet");
            assertThat(change.sentence()).isEqualTo("The question “Did you leave the booklet with them?” (booklet, choose one) now reads “Do they have the booklet?”.");
        });
    }

    @Test
    void other_choices_and_another_way_to_answer_are_told() throws IOException {
        assertThat(form("It is not safe to leave it", "Not safe")).singleElement()
                .satisfies(change -> assertThat(change.sentence()).contains("offers other choices", "“Not safe”; before:", "“It is not safe to leave it”"));
        assertThat(form("\"type\": \"radio\",\n          \"id\": \"radio_booklet\"", "\"type\": \"select\",\n          \"id\": \"radio_booklet\"")).singleElement()
                .satisfies(change -> assertThat(change.sentence()).contains("is now answered as choose one from a list, before: choose one"));
    }

    @Test
    void another_key_is_a_new_question_and_one_that_is_gone() throws IOException {
        assertThat(form("\"key\": \"booklet\"", "\"key\": \"leaflet\"")).extracting(Change::kind, Change::element)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Change.Kind.ADDED, "leaflet"), org.assertj.core.groups.Tuple.tuple(Change.Kind.REMOVED, "booklet"));
    }

    @Test
    void a_row_of_a_table_is_told_before_and_after() throws IOException {
        assertThat(table("<text>\"CARE_ACT_ADVOCATE\"</text>", "<text>\"IMCA\"</text>")).isNotEmpty()
                .allSatisfy(change -> assertThat(change.sentence()).contains("The row is now", "IMCA", "before:", "CARE_ACT_ADVOCATE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"id\": \"x\"}", "<definitions/>", "\0"})
    void what_is_neither_form_nor_table_is_refused_with_a_sentence(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FormSheet.read("odd.form", bytes)).isInstanceOf(Refusal.class).hasMessageContaining("“odd.form”");
        assertThatThrownBy(() -> TableSheet.read("odd.dmn", bytes)).isInstanceOf(Refusal.class).hasMessageContaining("“odd.dmn”");
    }

    private static List<Change> form(String what, String instead) throws IOException {
        String before = Files.readString(Path.of("forms/leaveBooklet.form"));
        assertThat(before).contains(what);
        return FormChanges.between(FormSheet.read("f.form", bytes(before)), FormSheet.read("f.form", bytes(before.replace(what, instead))));
    }

    private static List<Change> table(String what, String instead) throws IOException {
        String before = Files.readString(Path.of("processes/advocacy-duty.dmn"));
        assertThat(before).contains(what);
        return TableChanges.between(TableSheet.read("t.dmn", bytes(before)), TableSheet.read("t.dmn", bytes(before.replace(what, instead))));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
