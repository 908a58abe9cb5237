package safeguarding.model.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.docs.GeneratedPage.head;
import static safeguarding.docs.GeneratedPage.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import safeguarding.docs.GeneratedPage;
import safeguarding.model.Diagram;
import safeguarding.model.Guard;
import safeguarding.model.Shipped;

/** Whoever redraws our diagrams: what breaks a promise is refused, and what is theirs to decide is not. */
class MutationTest {

    private static final String PAGE = """
            # Does the guard hold? Hundreds of edits, tried one by one

            *Made by `MutationTest` from the edits in `src/test/java/safeguarding/model/mutation`, so do not edit it. After a change:
            `mvn test -Dtest=MutationTest -Ddocs.write=true`.*

            A process owner may redraw every diagram that we deliver. The tests do it too: each edit is made on a copy of a delivered diagram,
            and the guard is asked whether that copy may go into force. What breaks a promise must be refused, with a sentence about that
            diagram; what is the owner's own business must be accepted. Each build tries some places of each kind, spread over the
            drawings; `-Dmutants=all` tries every place.

            - Harmful: %s.
            - Harmless: %s.

            ## Harmful edits

            %s
            ## Harmless edits

            %s""";

    /** What we deliver keeps everything, or nothing below would mean anything. */
    @Test
    void nothing_stands_against_the_drawings_that_we_deliver() {
        assertThat(Guard.of(Shipped.library())).isEmpty();
    }

    @Test
    void every_harmful_edit_is_refused() {
        assertThat(Figures.HARMFUL).flatExtracting(Sample::accepted).as("let through").isEmpty();
    }

    @Test
    void every_harmless_edit_is_accepted() {
        assertThat(Figures.HARMLESS).flatExtracting(Sample::refused).as("refused").isEmpty();
    }

    /** The figures that were promised, counted anew each time. */
    @Test
    void there_are_enough_edits_of_each_sort_and_every_kind_has_a_place() {
        assertThat(Figures.tried(Figures.HARMFUL)).isGreaterThanOrEqualTo(300);
        assertThat(Figures.tried(Figures.HARMLESS)).isGreaterThanOrEqualTo(200);
        assertThat(List.of(Figures.HARMFUL, Figures.HARMLESS)).flatMap(samples -> samples).allMatch(sample -> !sample.verdicts().isEmpty());
    }

    /** An edit that no file can hold would be refused for the wrong reason: each kind can be saved, and read again as the server reads it. */
    @Test
    void every_kind_of_edit_makes_a_file_that_can_be_read() {
        assertThat(List.of(Figures.HARMFUL, Figures.HARMLESS)).flatMap(samples -> samples).allSatisfy(sample ->
                assertThat(sample.verdicts().get(0).mutant().draw().drawn()).as(sample.kind()).allSatisfy(drawn ->
                        assertThat(Diagram.read(drawn.file(), Bpmn.convertToString(drawn.model()).getBytes(StandardCharsets.UTF_8)).key())
                                .isEqualTo(drawn.key())));
    }

    /** {@code docs/mutations.md}: what the guard said to edits that break a promise, and to those that do not. */
    @Test
    void the_page_says_what_the_guard_said() {
        new GeneratedPage("mutations.md", PAGE.formatted(Figures.harmful(), Figures.harmless(),
                table(List.of("Edit", "Refused", "Places", "What the owner reads, for instance"), Figures.harmfulRows()),
                table(List.of("Edit", "Accepted", "Places", "For instance"), Figures.harmlessRows()))).isUpToDate(MutationTest.class);
    }

    private static String table(List<String> titles, Stream<List<String>> rows) {
        return head(titles.toArray(String[]::new)) + rows.map(cells -> row(cells.toArray(String[]::new))).collect(Collectors.joining());
    }
}
