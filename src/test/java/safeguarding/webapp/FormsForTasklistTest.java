package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No form asks of Tasklist what Tasklist cannot do without losing a worker's words. */
class FormsForTasklistTest {

    private static final Set<String> SHOWN = Set.of("text", "html", "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select",
            "checklist", "taglist", "group", "dynamiclist", "table", "separator", "spacer");

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aListShowsAllItsRowsSinceHiddenOnesAreLostOnSending(Path form) throws IOException {
        assertThat(fields(form)).filteredOn(field -> field.path("type").asText().equals("dynamiclist"))
                .allSatisfy(list -> assertThat(list.path("disableCollapse").asBoolean()).as(list.path("id").asText()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsOneThatTasklistShows(Path form) throws IOException {
        assertThat(fields(form)).allSatisfy(field -> assertThat(SHOWN).contains(field.path("type").asText()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormIsFoundUnderItsOwnName(Path form) throws IOException {
        assertThat(new ObjectMapper().readTree(form.toFile()).path("id").asText() + ".form").isEqualTo(form.getFileName().toString());
    }

    private static List<JsonNode> fields(Path form) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        collect(new ObjectMapper().readTree(form.toFile()), found);
        return found;
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        parent.path("components").forEach(child -> {
            found.add(child);
            collect(child, found);
        });
    }
}
