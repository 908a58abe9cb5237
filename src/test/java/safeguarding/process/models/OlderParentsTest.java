package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.model.Diagram;
import safeguarding.model.Known;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.ownership.Kind;

/** Whoever began with an older drawing goes on into the newest stages, so these must be sound for them too. */
class OlderParentsTest {

    private static final Drawn ENQUIRY = Drawn.shipped("processes/0-enquiry.bpmn");
    private static final Shelved OLD = shelved("enquiry:1", 1);
    private static final Shelved NEW = shelved("enquiry:2", 2);
    /** The newest drawing no longer uses this conversation, and the one before still does. */
    private static final Drawn NEWEST = ENQUIRY.with("calledElement=\"conversation\"", "calledElement=\"anotherConversation\"");
    private static final Drawn BEGINS_A_STAGE = Drawn.shipped("processes/conversation.bpmn").with("<bpmn:userTask id=\"userTask_conversation\"",
            "<bpmn:callActivity id=\"callActivity_review\" name=\"Review\" calledElement=\"review\"/><bpmn:userTask id=\"userTask_conversation\"")
            .with("targetRef=\"userTask_conversation\" />\n    <bpmn:sequenceFlow id=\"flow_conversationAnswered\"", "targetRef=\"callActivity_review\" />"
                    + "<bpmn:sequenceFlow id=\"flow_reviewed\" sourceRef=\"callActivity_review\" targetRef=\"userTask_conversation\" />\n"
                    + "    <bpmn:sequenceFlow id=\"flow_conversationAnswered\"");

    private static Library library;

    @BeforeAll
    static void inForce() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            library = Library.of(files.filter(file -> file.toString().endsWith(".bpmn")).map(file -> diagram(Drawn.shipped(file.toString()))).toList(),
                    new Known(Set.of(), Set.of(), Set.of(), Set.of()))
                    .with(List.of(diagram(NEWEST), diagram(Drawn.shipped("processes/conversation.bpmn")
                            .with("<bpmn:process id=\"conversation\"", "<bpmn:process id=\"anotherConversation\""))));
        }
    }

    @Test
    void a_stage_that_is_unsound_for_those_under_way_is_refused_although_the_newest_drawing_does_without_it() {
        assertThat(objections(Map.of(OLD.id(), 3L), BEGINS_A_STAGE)).isNotEmpty().allSatisfy(sentence ->
                assertThat(sentence).startsWith("For the 3 that still run on version 1 of “Safeguarding enquiry”: "));
    }

    @Test
    void without_anything_under_way_older_drawings_do_not_count() {
        assertThat(objections(Map.of(), BEGINS_A_STAGE)).isEmpty();
        assertThat(objections(Map.of(NEW.id(), 3L), BEGINS_A_STAGE)).isEmpty();
    }

    @Test
    void what_is_harmless_stays_harmless() {
        assertThat(objections(Map.of(OLD.id(), 3L, NEW.id(), 3L), Drawn.harmless("Speak with the person"))).isEmpty();
    }

    private static List<String> objections(Map<String, Long> running, Drawn changed) {
        EngineModels models = new EngineModels(null) {
            @Override
            List<Shelved> inForce() {
                return List.of(NEW);
            }

            @Override
            List<Shelved> every() {
                return List.of(OLD, NEW);
            }

            @Override
            Map<String, Long> running() {
                return running;
            }
        };
        InForce inForce = new InForce(models, null) {
            @Override
            Optional<Diagram> diagram(Shelved drawing) {
                return Optional.of(OlderParentsTest.diagram(drawing == OLD ? ENQUIRY : NEWEST));
            }
        };
        return new OlderParents(models, inForce).of(library, library.with(List.of(diagram(changed)))).stream().map(Objection::sentence).toList();
    }

    private static Diagram diagram(Drawn drawn) {
        return Diagram.read(drawn.path(), drawn.file().content());
    }

    private static Shelved shelved(String id, int version) {
        return new Shelved(Kind.DRAWING, id, "enquiry", "Safeguarding enquiry", version, null, "0-enquiry.bpmn", id, null, Instant.EPOCH, null, true);
    }
}
