package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;

/**
 * What a form asks is read again on paper, on the record page, in letters and above later forms, where neither the heading of its group nor
 * the text above it is shown. “Weighing it up? No” said there the opposite of what was answered (LA-15).
 */
class LabelsTest {

    /** A question has a verb of its own, in front of which only a condition or a preposition may stand. */
    private static final Pattern ASKS = Pattern.compile("(?:If [^?]+?[:,] )?(?:(?:From|On|In|To|Until|By|With|About|In a few plain sentences,) )?"
            + "(?:What|Which|Who|Whom|Whose|When|Where|Why|How|Is|Are|Do|Does|Did|Has|Have|Was|Were|Can|Could|Would|Will|May|Should)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LEANS = Pattern.compile("If (so|not|yes|no)\\b.*");
    private static final int FEWEST_WORDS = 4;

    static Stream<FormFile> forms() {
        return FormFile.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_question_can_be_understood_where_nothing_stands_above_it(FormFile form) {
        List<Question> questions = Question.of(form.json());
        assertThat(questions.stream().filter(question -> question.rows().isEmpty()).map(Question::alone)).allSatisfy(asked -> {
            assertThat(asked.split(" ")).as(asked).hasSizeGreaterThanOrEqualTo(FEWEST_WORDS);
            assertThat(asked).doesNotMatch(LEANS);
        });
        assertThat(questions.stream().flatMap(Question::withRows).map(Question::alone).filter(asked -> asked.endsWith("?")))
                .allMatch(asked -> ASKS.matcher(asked).matches());
    }

    /** Two questions of the same words can be told apart only by what stands above them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void no_two_questions_of_a_form_are_the_same_words(FormFile form) {
        assertThat(Question.of(form.json()).stream().map(Question::alone)).doesNotHaveDuplicates();
    }

    @Test
    void an_if_not_says_to_what() {
        assertThat(asked("leaveBooklet", "bookletOn")).isEqualTo("Did you leave the booklet with them? If so, on which day?");
        assertThat(asked("askIfReady", "waitUntil")).isEqualTo("Are they ready to go on? If not: until which day do they want us to wait?");
        assertThat(asked("someoneElseAtRisk", "otherSafeNow")).isEqualTo("Is the other person safe right now?");
    }

    /** The four questions of the advocacy check are the same wherever they are asked. */
    @Test
    void the_advocacy_check_never_reads_as_what_somebody_can_do() {
        for (String form : List.of("considerAdvocacy", "prepareFirstConversation")) {
            assertThat(Stream.of("Understanding", "Retaining", "Weighing", "Communicating").map(what -> asked(form, "difficulty" + what)))
                    .allMatch(asked -> asked.startsWith("Would they have real trouble "));
        }
    }

    private static String asked(String form, String key) {
        return FormFile.all().stream().filter(file -> file.name().equals(form + ".form")).flatMap(file -> Question.of(file.json()).stream())
                .filter(question -> question.key().equals(key)).findFirst().orElseThrow().alone();
    }
}
