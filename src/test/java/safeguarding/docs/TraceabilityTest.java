package safeguarding.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.docs.GeneratedPage.head;
import static safeguarding.docs.GeneratedPage.row;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.Test;
import safeguarding.house.FormFile;
import safeguarding.model.Drawing;

/** {@code docs/traceability.md}: where each action and discussion item of the staff guide, SG-23 to SG-64, is to be found. */
class TraceabilityTest {

    private static final String INTRODUCTION = """
            # Where the staff guide is in the software

            *Made from the forms, the gates and the drawings by `TraceabilityTest`, so do not edit it. After a change:
            `mvn test -Dtest=TraceabilityTest -Ddocs.write=true`.*

            SG-23 to SG-64 are the actions and discussion items of the staff guide on Making Safeguarding Personal, stage by stage.
            What each id stands for, and all other ids, are in [requirements.md](requirements.md). A question cites its ids in the form
            file (`properties.source`), a sentence of a gate in its `Rule`, a drawing in the documentation of its tasks, gateways and events.
            An item without a place fails the build.

            """;

    @Test
    void every_item_of_the_staff_guide_is_in_a_form_a_gate_or_a_drawing() {
        Map<String, Set<String>> questions = questions();
        Map<String, Set<String>> gates = gates();
        Map<String, Set<String>> drawings = drawings();
        StringBuilder table = new StringBuilder(head("Id", "Asks for", "Questions on forms", "Gates of", "Said in drawings"));
        for (String id : IntStream.rangeClosed(23, 64).mapToObj("SG-%d"::formatted).toList()) {
            List<Set<String>> places = List.of(at(questions, id), at(gates, id), at(drawings, id));
            assertThat(places.stream().anyMatch(found -> !found.isEmpty())).as(id + " has a place").isTrue();
            table.append(row(id, Catalogue.meaning(id), joined(places.get(0)), joined(places.get(1)), joined(places.get(2))));
        }
        new GeneratedPage("traceability.md", INTRODUCTION + table).isUpToDate(TraceabilityTest.class);
    }

    private static Map<String, Set<String>> questions() {
        Map<String, Set<String>> byForm = new LinkedHashMap<>();
        Map<String, Set<String>> places = new LinkedHashMap<>();
        FormFile.all().forEach(form -> form.components().forEach(part -> Catalogue.citedIn(part.path("properties").path("source").asText())
                .forEach(id -> byForm.computeIfAbsent(id + " " + form.json().path("id").asText(), first -> new LinkedHashSet<>())
                        .add(FormFile.key(part).isEmpty() ? "guidance" : FormFile.key(part)))));
        byForm.forEach((idAndForm, keys) -> {
            String[] both = idAndForm.split(" ");
            put(places, both[0], "**%s**: %s".formatted(both[1], String.join(", ", keys)));
        });
        return places;
    }

    private static Map<String, Set<String>> gates() {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        Gated.all().forEach(gated -> gated.rules().forEach(rule ->
                Catalogue.citedIn(rule.source()).forEach(id -> put(places, id, gated.id()))));
        return places;
    }

    private static Map<String, Set<String>> drawings() {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        Drawing.all().forEach(drawing -> drawing.parts(FlowElement.class).forEach(part ->
                Catalogue.citedIn(Drawing.said(part)).forEach(id -> put(places, id, part.getName()))));
        return places;
    }

    private static void put(Map<String, Set<String>> places, String id, String place) {
        places.computeIfAbsent(id, first -> new LinkedHashSet<>()).add(place);
    }

    private static Set<String> at(Map<String, Set<String>> places, String id) {
        return places.getOrDefault(id, Set.of());
    }

    private static String joined(Set<String> places) {
        return places.isEmpty() ? "–" : places.stream().collect(Collectors.joining("; "));
    }
}
