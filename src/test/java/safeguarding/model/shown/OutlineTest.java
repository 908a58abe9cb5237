package safeguarding.model.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import safeguarding.model.Diagram;

/** Who cannot see a drawing reads the same in words. */
class OutlineTest {

    static List<Path> drawings() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_step_is_told_once_and_numbered(Path file) throws IOException {
        Diagram diagram = Diagram.read(file.toString(), Files.readAllBytes(file));
        List<Outline.Line> lines = Outline.of(diagram);
        assertThat(lines).extracting(Outline.Line::element)
                .containsExactlyInAnyOrderElementsOf(diagram.parts(FlowNode.class).stream().map(FlowNode::getId).toList());
        assertThat(lines).extracting(Outline.Line::number).containsExactlyElementsOf(IntStream.rangeClosed(1, lines.size()).boxed().toList());
    }

    @Test
    void a_step_says_who_it_is_for_and_where_each_answer_leads() throws IOException {
        Path file = Path.of("processes/2-first-conversation.bpmn");
        List<Outline.Line> lines = Outline.of(Diagram.read("d.bpmn", Files.readAllBytes(file)));
        assertThat(lines.get(0).name()).isEqualTo("An enquiry is needed");
        assertThat(lines.get(1)).satisfies(line -> assertThat(line.about()).isEqualTo("task for practitioners"));
        assertThat(lines.get(2).next()).containsExactlyInAnyOrder("“Yes”: go to 4, “Hold the first conversation”",
                "“No, something is missing”: go to 2, “Prepare for the first conversation”");
    }
}
