package safeguarding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/requirements.md}: an id that is cited anywhere can be looked up. */
class RequirementsPageTest {

    private static final List<String> CITING = List.of("src", "forms", "processes", "docs");

    /** An id that nobody can look up is a riddle. */
    @Test
    void every_id_that_is_cited_anywhere_has_a_meaning() throws IOException {
        TreeSet<String> cited = new TreeSet<>();
        for (String root : CITING) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|form|bpmn|md|sql|html|ya?ml)")).toList()) {
                    cited.addAll(Catalogue.citedIn(Files.readString(file)));
                }
            }
        }
        // A range may span numbers that the sources never gave out.
        cited.retainAll(known());
        assertThat(Catalogue.ids()).containsAll(cited);
    }

    /** Nor does the page make up ids that the catalogue does not have. */
    @Test
    void every_id_of_the_page_is_in_the_catalogue() throws IOException {
        assertThat(known()).containsAll(Catalogue.ids());
    }

    private static List<String> known() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/requirement-ids.txt"));
    }
}
