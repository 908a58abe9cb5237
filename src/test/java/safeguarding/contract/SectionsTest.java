package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;
import safeguarding.journal.Form;
import safeguarding.outcomes.WishesAnswer;

/** What a room reads is what its form asks: a question renamed on one side alone would be an answer lost. */
class SectionsTest {

    private static final Set<String> WISHES = Set.of("wish1", "wish2", "wish3", "doNotWant");
    private static final Set<String> ABOUT_WISHES = Set.of("wish1Menu", "wish1AskOfUs", "wish2Menu", "wish2AskOfUs", "wish3Menu",
            "wish3AskOfUs");

    static Stream<String> forms() {
        return RoomForms.all().stream().map(Form::id);
    }

    /** A room that reads a key which the form does not have would find it for ever unanswered. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everything_a_room_reads_is_asked_by_its_form(String form) {
        assertThat(typed(form)).isNotEmpty();
        assertThat(typed(form).stream().map(RecordComponent::getName).filter(key -> !FormFile.of(form).keys().contains(key))).isEmpty();
    }

    /** The cells of a row are read by their keys as well. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_cell_a_room_reads_is_asked_in_the_rows_of_its_list(String form) {
        assertThat(pairs(form).filter(pair -> pair.read().isRecord())).allSatisfy(list -> assertThat(list.read().getRecordComponents())
                .extracting(RecordComponent::getName).isSubsetOf(list.children().stream().map(FormFile::key).toList()));
    }

    /** A day is read from a date, rows from a list, and several choices from several boxes to tick. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everything_is_asked_in_the_way_it_is_read(String form) {
        assertThat(pairs(form).filter(pair -> !pair.ways().contains(pair.question().path("type").asText()))).isEmpty();
    }

    /** A code that only one side knows is a choice nobody can make, or one that nobody can keep. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_code_a_room_knows_is_a_choice_of_its_form_and_the_other_way_round(String form) {
        assertThat(pairs(form).filter(pair -> pair.read().isEnum())
                .filter(pair -> !Set.copyOf(FormFile.codes(pair.question())).equals(Set.copyOf(CodeListsTest.codesOf(pair.read())))))
                .isEmpty();
    }

    /** What became of actions is read from any form that asks about it, so every such form asks all of it (SG-06). */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void who_asks_what_became_of_actions_leaves_none_of_it_out(String form) throws ClassNotFoundException {
        List<String> cells = Arrays.stream(Class.forName("safeguarding.plan.DoneRow").getRecordComponents()).map(RecordComponent::getName).toList();
        assertThat(FormFile.of(form).questions().stream().filter(question -> FormFile.key(question).equals("actionsDone"))).allSatisfy(list -> {
            assertThat(list.path("components")).extracting(FormFile::key).containsExactlyElementsOf(cells);
            assertThat(list.path("components").get(0).path("valuesKey").asText()).isEqualTo("actionOptions");
        });
    }

    /** Wishes are asked about as a whole or not at all; only a concern that has just come in asks no more than what they are. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void who_asks_about_wishes_leaves_none_of_it_out(String form) {
        Set<String> keys = new TreeSet<>(FormFile.of(form).keys());
        assertThat(keys.contains("wishesNotAskedBecause")).isEqualTo(keys.contains("wishesAsked"));
        assertThat(keys.contains("wishesNotDiscussedBecause")).isEqualTo(keys.contains("wishesRevisited") && !form.equals("wishesChanged"));
        boolean asks = keys.contains("wishesAsked") || keys.contains("wishesRevisited");
        assertThat(WISHES.stream().filter(wish -> keys.contains(wish) != (asks || isSaidBySayingNo(form, wish)))).isEmpty();
        boolean asksMore = asks && !form.equals("raiseConcern");
        assertThat(ABOUT_WISHES.stream().filter(wish -> keys.contains(wish) != asksMore)).isEmpty();
        assertThat(asks && !keys.contains("spokeWith")).as("asks about wishes, but not whose they are").isFalse();
    }

    /** Whoever declines is not asked what they want at that moment; what they do not want is just what they say. */
    private static boolean isSaidBySayingNo(String form, String wish) {
        return form.equals("personDeclines") && wish.equals("doNotWant");
    }

    /** Whatever the ledger reads is asked somewhere. */
    @Test
    void every_answer_about_wishes_is_asked_by_some_form() {
        assertThat(FormFile.all().stream().flatMap(form -> form.keys().stream()).collect(Collectors.toSet()))
                .containsAll(Arrays.stream(WishesAnswer.class.getRecordComponents()).map(RecordComponent::getName).toList());
    }

    private static List<RecordComponent> typed(String form) {
        return Sections.typedInto(Sections.of(RoomForms.find(form).orElseThrow())).toList();
    }

    /** What a room reads beside the question that asks it, and so for each cell of a row; what is not asked at all is left out. */
    private static Stream<Pair> pairs(String form) {
        return pairs(typed(form).stream(), FormFile.of(form).questions());
    }

    private static Stream<Pair> pairs(Stream<RecordComponent> parts, List<JsonNode> questions) {
        return parts.flatMap(part -> questions.stream().filter(question -> FormFile.key(question).equals(part.getName()))
                .map(question -> new Pair(part, question))).flatMap(Pair::andItsCells);
    }

    private record Pair(RecordComponent part, JsonNode question) {

        Class<?> read() {
            return Sections.elementOf(part);
        }

        List<String> ways() {
            return read().isRecord() ? List.of("dynamiclist")
                    : read() == LocalDate.class ? List.of("datetime")
                    : part.getType() == List.class ? List.of("checklist", "taglist")
                    : read().isEnum() ? List.of("radio", "select")
                    : List.of("textarea", "textfield", "radio", "select");
        }

        Stream<Pair> andItsCells() {
            return Stream.concat(Stream.of(this), read().isRecord()
                    ? pairs(Arrays.stream(read().getRecordComponents()), children()) : Stream.empty());
        }

        private List<JsonNode> children() {
            return StreamSupport.stream(question.path("components").spliterator(), false).toList();
        }

        @Override
        public String toString() {
            return "%s is read as %s and asked as %s %s".formatted(part.getName(), CodeListsTest.described(read()),
                    question.path("type").asText(), FormFile.codes(question));
        }
    }
}
