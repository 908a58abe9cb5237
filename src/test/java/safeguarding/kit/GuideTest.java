package safeguarding.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.model.Objection;
import safeguarding.model.Shipped;
import safeguarding.model.part.Call;

/** {@code docs/for-process-owners.md} and the page to look things up say what the guard says. */
class GuideTest {

    private static final String HOW = "for-process-owners.md";
    private static final String LOOK_UP = "what-a-drawing-may-do.md";
    private static final Pattern LINK = Pattern.compile("]\\(((?!http)[^)#]*)(?:#([^)]*))?\\)");

    @Test
    void every_call_that_a_drawing_may_use_is_explained_and_no_other() {
        assertThat(firstCells("## Calls")).containsExactlyInAnyOrderElementsOf(Arrays.stream(Call.values()).map(Call::written).toList());
    }

    @Test
    void every_decision_that_a_drawing_may_ask_for_is_explained_and_no_other() {
        assertThat(firstCells("## Decisions")).containsExactlyInAnyOrderElementsOf(Shipped.library().known().turnings());
    }

    @Test
    void the_guard_speaks_as_the_guide_says() {
        Redrawn enquiry = Redrawn.of("enquiry");
        enquiry.turn(enquiry.the(SequenceFlow.class, "flow_makingEnquiriesHeld"), enquiry.the(FlowNode.class, "callActivity_feedbackAndClosure"));
        Redrawn ungated = Redrawn.of("strategyPlanning");
        ungated.turn(ungated.the(SequenceFlow.class, "flow_tellPlanAnswered"), ungated.the(FlowNode.class, "endEvent_planToldToPerson"));
        Redrawn nobodys = Redrawn.of("strategyPlanning");
        nobodys.the(UserTask.class, "userTask_tellPlan").setCamundaCandidateGroups("practitoners");
        Set<String> said = new TreeSet<>();
        List.of(enquiry, ungated, nobodys).forEach(drawing -> said.addAll(drawing.judged().stream().map(Objection::sentence).toList()));
        List<String> examples = Pattern.compile("(?m)(?:^> .*\n)+").matcher(read(HOW)).results().map(MatchResult::group)
                .map(quoted -> quoted.replaceAll("(?m)^> ", "").replaceAll("\\*\\*.*?\\*\\* ", "").replace("`", "").replaceAll("\\s+", " ")
                        .replaceAll(" The way there: .*", "").strip()).toList();
        assertThat(examples).hasSize(3).isSubsetOf(said);
    }

    @Test
    void every_template_has_its_place_in_the_guide() {
        String guide = read(HOW);
        assertThat(Template.all()).extracting(template -> template.json().path("name").asText().replace("MSP: ", ""))
                .allMatch(name -> guide.contains("*" + name + "*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HOW, LOOK_UP})
    void every_link_leads_somewhere(String page) {
        LINK.matcher(read(page)).results().forEach(link -> {
            Path target = link.group(1).isEmpty() ? Path.of("docs", page) : Path.of("docs").resolve(link.group(1)).normalize();
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(headings(target)).contains(link.group(2));
            }
        });
    }

    /** What stands in code letters at the beginning of each row below a heading. */
    private static List<String> firstCells(String heading) {
        String section = read(LOOK_UP).split("(?m)^" + heading + "$")[1].split("(?m)^## ")[0];
        return Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(section).results().map(row -> row.group(1)).toList();
    }

    private static Set<String> headings(Path page) {
        return read(Path.of("docs").relativize(page).toString()).lines().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).collect(Collectors.toSet());
    }

    private static String read(String page) {
        try {
            return Files.readString(Path.of("docs").resolve(page)).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
