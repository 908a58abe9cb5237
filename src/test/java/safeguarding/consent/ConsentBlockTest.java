package safeguarding.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;

/** Whether they agree is asked in the same words each time, so that one answer can be held against the next (LA-16). */
class ConsentBlockTest {

    private static final List<String> BLOCK =
            Arrays.stream(ConsentAnswer.class.getRecordComponents()).map(part -> part.getName()).toList();

    static Stream<FormFile> formsThatAsk() {
        return FormFile.all().stream().filter(form -> form.keys().contains("consent"));
    }

    static Stream<FormFile> formsThatShare() {
        return FormFile.all().stream().filter(form -> form.keys().contains("shares"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formsThatAsk")
    void the_questions_about_consent_are_the_same_in_every_form(FormFile form) {
        assertThat(block(form)).isEqualTo(block(FormFile.of("conversation")));
        assertThat(form.keys()).as("whose answer it is (X-02)").contains("spokeWith");
    }

    /** A day until which they agree, and whether they understand, are asked together or not at all. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("formsThatAsk")
    void where_there_is_time_the_form_asks_whether_they_understand_and_until_when(FormFile form) {
        assertThat(form.keys().contains("consentUnderstood")).isEqualTo(form.keys().contains("consentUntil"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formsThatShare")
    void a_row_of_what_was_shared_is_the_same_in_every_form(FormFile form) {
        assertThat(rows(form)).isEqualTo(rows(FormFile.of("informationShared")));
    }

    private static List<JsonNode> block(FormFile form) {
        return form.questions().stream().filter(question -> BLOCK.contains(FormFile.key(question))).map(ConsentBlockTest::asked).toList();
    }

    private static List<JsonNode> rows(FormFile form) {
        return form.questions().stream().filter(question -> FormFile.key(question).equals("shares"))
                .flatMap(list -> StreamSupport.stream(list.path("components").spliterator(), false)).toList();
    }

    private static JsonNode asked(JsonNode question) {
        ObjectNode words = question.deepCopy();
        words.remove("validate");
        return words;
    }
}
