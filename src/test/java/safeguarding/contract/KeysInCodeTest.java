package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.house.FormFile;

/** Where the code names a form or a question by its text, no compiler helps; so it is looked up here. */
class KeysInCodeTest {

    private static final Pattern ONE_ANSWER = Pattern.compile("(?:[aA]nswers(?:\\(\\))?|said|prepared)\\.(?:text|has)\\(\"(\\w+)\"\\)");
    private static final Pattern LATEST_ANSWER = Pattern.compile("\\blatest\\(\\w+((?:, \"\\w+\")+)\\)");
    private static final Pattern LIST_OF_ANSWERS = Pattern.compile("[A-Z_]+ = (?:Set|List)\\.of\\(((?:\"[a-z]\\w*\"(?:,\\s*)?)+)\\)");
    private static final Pattern FORM = Pattern.compile("\\b(?:last|inThisVisit)\\(\\w+, \"(\\w+)\"\\)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private static final List<String> ROOMS = Stream.of("journal", "outcomes", "plan", "concern", "conversation", "planning", "enquiries",
            "conference", "review", "closure", "letters", "consent", "overrides", "pace", "risk", "death", "reopening", "declined", "capacity",
            "handover", "narrative").flatMap(KeysInCodeTest::sources).toList();

    /** An answer that is looked for under an old key is never found, and nobody is told. */
    @Test
    void every_answer_that_the_code_looks_for_is_asked_by_a_form() {
        List<String> keys = FormFile.all().stream().flatMap(form -> form.components().stream()).map(FormFile::key).toList();
        assertThat(named(ONE_ANSWER, LATEST_ANSWER, LIST_OF_ANSWERS)).isNotEmpty().isSubsetOf(keys);
    }

    /** The same holds for the form that it is looked for in. */
    @Test
    void every_form_that_the_code_looks_back_to_exists() {
        assertThat(named(FORM)).isNotEmpty().isSubsetOf(FormFile.all().stream().map(form -> form.json().path("id").asText()).toList());
    }

    private static List<String> named(Pattern... ways) {
        return Stream.of(ways).flatMap(way -> ROOMS.stream().flatMap(source -> way.matcher(source).results()))
                .flatMap(found -> WORD.matcher(found.group(1)).results()).map(word -> word.group()).distinct().toList();
    }

    private static Stream<String> sources(String room) {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/safeguarding", room))) {
            return files.toList().stream().map(KeysInCodeTest::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
