package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;
import safeguarding.model.Drawing;

/** Every question can be traced to what asks for it, and everything the staff guide asks for is somewhere. */
class SourcesTest {

    static Stream<FormFile> forms() {
        return FormFile.all().stream();
    }

    static Stream<Drawing> drawings() {
        return Drawing.all().stream();
    }

    /** A question without a reason is a burden on the person who has to answer it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_question_says_what_asks_for_it(FormFile form) {
        assertThat(form.components().stream().filter(part -> !FormFile.key(part).isEmpty()).filter(part -> source(part).isBlank())
                .map(FormFile::key)).isEmpty();
    }

    /** An id that is not in the catalogue leads nowhere. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_source_of_a_form_is_in_the_catalogue(FormFile form) {
        assertThat(form.components().stream().map(SourcesTest::source).filter(source -> !source.isEmpty())
                .flatMap(source -> Requirements.unknownIn(source).stream())).isEmpty();
    }

    /** The drawings cite the same catalogue as the forms. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_source_of_a_drawing_is_in_the_catalogue(Drawing drawing) {
        assertThat(Requirements.unknownCitedIn(drawing.documentation())).isEmpty();
    }

    /** Nothing that the staff guide asks for is lost between the guide and the screen; what a whole stage says it is for does not count. */
    @TestFactory
    Stream<DynamicTest> every_item_of_the_staff_guide_has_its_place() {
        Map<String, TreeSet<String>> places = places();
        return Requirements.staffGuide().stream().map(item -> dynamicTest(
                item + " is in " + String.join(", ", places.getOrDefault(item, new TreeSet<>())),
                () -> assertThat(places.keySet()).contains(item)));
    }

    private static Map<String, TreeSet<String>> places() {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        FormFile.all().forEach(form -> form.components().forEach(part -> cite(places, source(part), form.name())));
        RoomForms.all().forEach(form -> form.gate().rules().forEach(rule -> cite(places, rule.source(), "the gate of " + form.id())));
        Drawing.all().forEach(drawing -> drawing.parts(UserTask.class).forEach(task -> cite(places, Drawing.said(task), drawing.file())));
        return places;
    }

    private static void cite(Map<String, TreeSet<String>> places, String text, String place) {
        Requirements.citedIn(text).forEach(id -> places.computeIfAbsent(id, first -> new TreeSet<>()).add(place));
    }

    private static String source(JsonNode part) {
        return part.path("properties").path("source").asText();
    }
}
