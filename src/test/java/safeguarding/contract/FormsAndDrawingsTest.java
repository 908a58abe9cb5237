package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;
import safeguarding.journal.Form;
import safeguarding.model.Drawing;

/** Forms, drawings, rooms and guidance know each other by the same names. */
class FormsAndDrawingsTest {

    private static final Pattern TURNING = Pattern.compile("path\\.leads\\(execution, '(\\w+)'\\)");

    static Stream<String> formFiles() {
        return FormFile.all().stream().map(form -> form.name().replace(".form", ""));
    }

    /** A task whose form is missing opens as an empty page, and a form without a task is never filled in. */
    @Test
    void every_form_is_used_in_a_drawing_and_every_drawing_uses_forms_that_exist() {
        assertThat(Drawing.all()).flatExtracting(Drawing::forms).hasSameElementsAs(formFiles().toList());
    }

    /** One form belongs to one task of a drawing, or the gate could not tell which of them was done. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void no_form_is_used_twice(Drawing drawing) {
        assertThat(drawing.forms()).doesNotHaveDuplicates();
    }

    /** The forms that we ship each have a room that knows what must be in them. */
    @Test
    void every_form_has_a_room_and_every_room_has_its_forms() {
        assertThat(RoomForms.all()).extracting(Form::id).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(formFiles().toList());
    }

    /** Nobody holds a hard conversation without a page of help beside it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("formFiles")
    void every_form_has_its_page_of_guidance(String form) {
        assertThat(Path.of("src/main/resources/guidance", form + ".html")).isNotEmptyFile();
    }

    /** A page of guidance for a form that is gone would never be read again. */
    @Test
    void every_page_of_guidance_has_its_form() throws Exception {
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/guidance"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".html", "")).filter(page -> !page.equals("general")))
                    .isSubsetOf(formFiles().toList());
        }
    }

    /** A turning that no form decides is never taken, and nobody would be told. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_turning_of_a_drawing_is_decided_by_a_form(Drawing drawing) {
        Set<String> decided = RoomForms.all().stream().flatMap(form -> form.turnings().keySet().stream()).collect(Collectors.toSet());
        assertThat(drawing.expressions().flatMap(expression -> TURNING.matcher(expression).results()).map((MatchResult turning) ->
                turning.group(1))).isSubsetOf(decided);
    }

    /** Two forms that decide one turning would leave it to chance whose answer counts. */
    @Test
    void every_turning_is_decided_by_one_form_alone() {
        List<String> decided = RoomForms.all().stream().flatMap(form -> form.turnings().keySet().stream()).toList();
        assertThat(decided).doesNotHaveDuplicates();
    }

    static Stream<Drawing> drawings() {
        return Drawing.all().stream();
    }
}
