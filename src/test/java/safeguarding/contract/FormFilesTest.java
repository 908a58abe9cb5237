package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;
import safeguarding.model.Drawing;

/** What every form file keeps to, whoever drew it. */
class FormFilesTest {

    private static final Set<String> ALLOWED = Set.of("text", "html", "textfield", "textarea", "number", "datetime", "checkbox", "radio",
            "select", "checklist", "taglist", "group", "dynamiclist", "table", "separator", "spacer");
    private static final Map<String, Integer> LONGEST = Map.of("textfield", 200, "textarea", 20_000);

    static Stream<FormFile> forms() {
        return FormFile.all().stream();
    }

    static Stream<FormFile> formsOfTasks() {
        return forms().filter(form -> Drawing.all().stream().noneMatch(drawing -> drawing.startForm().filter(start ->
                form.name().equals(start + ".form")).isPresent()));
    }

    /** Models name a form by its id and people find it by its file. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_form_is_called_what_its_file_is_called(FormFile form) {
        assertThat(form.json().path("id").asText() + ".form").isEqualTo(form.name());
    }

    /** The Modeler opens a form without complaint only when it says for which engine it was drawn. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_form_is_drawn_for_our_engine(FormFile form) {
        assertThat(form.json().path("type").asText()).isEqualTo("default");
        assertThat(form.json().path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.json().path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    /** Two questions under one key would overwrite each other's answer. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void no_key_stands_twice_in_a_form_or_in_a_list(FormFile form) {
        assertThat(form.keys()).doesNotHaveDuplicates();
        lists(form).forEach(list -> assertThat(children(list).map(FormFile::key)).doesNotHaveDuplicates());
    }

    /** Someone who reads a change of a form sees from the id which question it is. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_id_says_what_it_is_and_stands_once(FormFile form) {
        assertThat(form.components().stream().map(part -> part.path("id").asText())).doesNotHaveDuplicates();
        assertThat(ids(form.components().stream().filter(part ->
                !part.path("id").asText().matches(part.path("type").asText() + "_[a-z][A-Za-z0-9]*")))).isEmpty();
    }

    /** Other components do not work in this engine's Tasklist, or would run what someone typed. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_form_is_made_of_the_parts_that_work(FormFile form) {
        assertThat(form.components()).extracting(part -> part.path("type").asText()).isSubsetOf(ALLOWED);
    }

    /** A folded row hides words that were written down, and an open one cannot lose them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_list_never_folds_its_rows_away(FormFile form) {
        assertThat(ids(lists(form).stream().filter(list -> !list.path("disableCollapse").asBoolean()))).isEmpty();
    }

    /** The worker hears of a limit while typing, not when the record refuses the words. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_box_for_words_says_how_long_they_may_be(FormFile form) {
        assertThat(ids(form.components().stream().filter(part -> LONGEST.containsKey(part.path("type").asText()))
                .filter(part -> !part.path("readonly").asBoolean()).filter(part -> !hasALimit(part)))).isEmpty();
    }

    /** A question that is hidden cannot be answered, so nobody may be held up by it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void nothing_that_may_be_hidden_is_required(FormFile form) {
        assertThat(ids(form.components().stream().filter(part -> part.has("conditional")).flatMap(FormFilesTest::withChildren)
                .filter(part -> part.path("validate").path("required").asBoolean()))).isEmpty();
    }

    /** A date with a time of day would ask for more than anybody knows, and the record keeps days. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_date_is_a_day(FormFile form) {
        assertThat(ids(form.components().stream().filter(part -> part.path("type").asText().equals("datetime"))
                .filter(part -> !part.path("subtype").asText().equals("date")))).isEmpty();
    }

    /** The person's wishes and what was said before are on every form that a worker opens (LA-51). */
    @ParameterizedTest(name = "{0}")
    @MethodSource("formsOfTasks")
    void a_form_opens_with_where_things_stand_and_ends_with_what_was_said_earlier(FormFile form) {
        List<JsonNode> parts = children(form.json()).toList();
        assertThat(parts.get(0).path("text").asText()).isEqualTo("{{overview}}");
        assertThat(parts.get(parts.size() - 1).path("text").asText()).isEqualTo("{{earlier}}");
    }

    private static boolean hasALimit(JsonNode box) {
        int longest = box.path("validate").path("maxLength").asInt();
        return longest > 0 && longest <= LONGEST.get(box.path("type").asText());
    }

    private static List<String> ids(Stream<JsonNode> parts) {
        return parts.map(part -> part.path("id").asText()).toList();
    }

    private static List<JsonNode> lists(FormFile form) {
        return form.components().stream().filter(part -> part.path("type").asText().equals("dynamiclist")).toList();
    }

    private static Stream<JsonNode> withChildren(JsonNode part) {
        return Stream.concat(Stream.of(part), children(part).flatMap(FormFilesTest::withChildren));
    }

    private static Stream<JsonNode> children(JsonNode part) {
        return StreamSupport.stream(part.path("components").spliterator(), false);
    }
}
