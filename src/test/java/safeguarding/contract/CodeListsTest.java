package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.closure.Result;
import safeguarding.enquiry.Stage;
import safeguarding.house.FormFile;
import safeguarding.outcomes.Control;
import safeguarding.outcomes.MenuItem;
import safeguarding.outcomes.WishesAsked;
import safeguarding.outcomes.WishesRevisited;
import safeguarding.people.Voice;
import safeguarding.plan.Done;
import safeguarding.plan.Response;
import safeguarding.plan.ResponseAnswer;

/** The lists of choices that many forms share are the same everywhere, and the same as in the record. */
class CodeListsTest {

    private static final Map<String, Class<? extends Enum<?>>> SHARED = Map.ofEntries(
            Map.entry("wishesMenu", MenuItem.class), Map.entry("wish1Menu", MenuItem.class), Map.entry("wish2Menu", MenuItem.class),
            Map.entry("wish3Menu", MenuItem.class), Map.entry("spokeWith", Voice.class), Map.entry("wishesAsked", WishesAsked.class),
            Map.entry("wishesRevisited", WishesRevisited.class), Map.entry("control", Control.class),
            Map.entry("response", Response.class), Map.entry("responseAnswer", ResponseAnswer.class), Map.entry("done", Done.class));

    static Stream<FormFile> forms() {
        return FormFile.all().stream();
    }

    /** The ledger, the plan and the reports count the same codes, whichever form they came from. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_shared_question_offers_the_codes_of_the_record(FormFile form) {
        assertThat(keys(coded(form).filter(question -> SHARED.containsKey(FormFile.key(question)))
                .filter(question -> !isStartedToSayIt(form, question))
                .filter(question -> !FormFile.codes(question).equals(codesOf(SHARED.get(FormFile.key(question))))))).isEmpty();
    }

    /** Nobody starts a form about changed wishes in order to say that they were not talked about. */
    private static boolean isStartedToSayIt(FormFile form, JsonNode question) {
        return form.name().equals("wishesChanged.form") && FormFile.key(question).equals("wishesRevisited");
    }

    /** A code is stable and readable in a report, and no choice is offered twice. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_code_is_in_capitals_and_stands_once(FormFile form) {
        assertThat(coded(form).filter(question -> !FormFile.key(question).equals("nextStage"))
                .flatMap(question -> FormFile.codes(question).stream()))
                .allMatch(code -> code.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"), "in capitals");
        assertThat(keys(coded(form).filter(question -> hasDuplicates(FormFile.codes(question))))).isEmpty();
    }

    /** The person reads the same words on the form, in the booklet and in the record (SG-06). */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_wish_from_the_menu_is_called_the_same_everywhere(FormFile form) {
        Map<String, String> words = Arrays.stream(MenuItem.values()).collect(Collectors.toMap(MenuItem::name, MenuItem::words));
        assertThat(keys(coded(form).filter(question -> SHARED.get(FormFile.key(question)) == MenuItem.class)
                .filter(question -> !labels(question).equals(words)))).isEmpty();
    }

    /** What came of a wish is called the same on the form and beside the wish as it was first said (LA-43). */
    @Test
    void a_result_is_called_the_same_everywhere() {
        Map<String, String> words = Arrays.stream(Result.values()).collect(Collectors.toMap(Result::name, Result::words));
        assertThat(coded(FormFile.of("feedbackConversation")).filter(question -> FormFile.key(question).equals("result")))
                .singleElement().satisfies(question -> assertThat(labels(question)).isEqualTo(words));
    }

    /** What became of an action is called the same on every form and in the record (SG-06). */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void what_became_of_an_action_is_called_the_same_everywhere(FormFile form) {
        Map<String, String> words = Arrays.stream(Done.values()).collect(Collectors.toMap(Done::name, Done::words));
        assertThat(coded(form).filter(question -> FormFile.key(question).equals("done"))).allSatisfy(question ->
                assertThat(labels(question)).isEqualTo(words));
    }

    /** The next step can be any stage after the first conversation and no other. */
    @Test
    void the_next_step_is_a_stage_that_follows_the_first_conversation() {
        assertThat(coded(FormFile.of("agreeNextStep")).filter(question -> FormFile.key(question).equals("nextStage"))
                .flatMap(question -> FormFile.codes(question).stream())).containsExactlyElementsOf(
                Arrays.stream(Stage.values()).filter(Stage::followsFirstConversation).map(Stage::code).toList());
    }

    /** Two choices that read alike are a guess, and a choice without words is nothing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_choice_has_words_of_its_own(FormFile form) {
        assertThat(keys(coded(form).filter(question -> hasDuplicates(labels(question).values()) || labels(question).containsValue(""))))
                .isEmpty();
    }

    /** A report that adds up one key over several forms must not add up different things; one form may offer fewer choices than another. */
    @Test
    void one_key_never_means_two_lists_of_choices() {
        Map<String, List<JsonNode>> byKey = forms().flatMap(CodeListsTest::coded).collect(Collectors.groupingBy(FormFile::key));
        assertThat(byKey.keySet().stream().filter(key -> byKey.get(key).stream().anyMatch(one -> byKey.get(key).stream()
                .anyMatch(other -> !isPartOfTheOther(FormFile.codes(one), FormFile.codes(other)))))).isEmpty();
    }

    static List<String> codesOf(Class<?> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(code -> ((Enum<?>) code).name()).toList();
    }

    static String described(Class<?> type) {
        return type.isEnum() ? type.getSimpleName() + codesOf(type) : type.getSimpleName();
    }

    private static Stream<JsonNode> coded(FormFile form) {
        return form.components().stream().filter(part -> part.path("values").size() > 0);
    }

    private static List<String> keys(Stream<JsonNode> questions) {
        return questions.map(FormFile::key).toList();
    }

    private static boolean isPartOfTheOther(List<String> one, List<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static boolean hasDuplicates(Collection<String> values) {
        return Set.copyOf(values).size() < values.size();
    }

    private static Map<String, String> labels(JsonNode question) {
        return StreamSupport.stream(question.path("values").spliterator(), false)
                .collect(Collectors.toMap(choice -> choice.path("value").asText(), choice -> choice.path("label").asText()));
    }
}
