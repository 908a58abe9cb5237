package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import safeguarding.doors.Deploying;
import safeguarding.gate.Refusal;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;
import safeguarding.ownership.Shelf;

/** Whichever way a model comes in, the same guard looks at it; and a refusal changes nothing and can be understood. */
class GuardAtEveryDoorTest extends Deployments {

    private static final String NO = "This was not deployed, and nothing was changed.";

    @Autowired Shelf shelf;

    @Test
    void the_modeler_is_told_what_is_wrong_by_the_names_of_the_tasks() throws IOException {
        List<Long> before = traces();
        String told = refused(Drawn.harmful().as("0-enquiry.bpmn"));
        assertThat(told).startsWith(NO + "\n1. ").contains("without asking whether what the person wants is on record")
                .contains("The way there: “").contains("→ “Agree with the person what happens next” →").contains("→ “Strategy planning”.");
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void our_page_and_a_program_are_told_the_same() {
        List<Long> before = traces();
        ModelFile harmful = Drawn.harmful().file();
        assertThat(shelf.verdict(List.of(harmful))).isNotEmpty();
        assertThatThrownBy(() -> shelf.deploy(List.of(harmful), "processowner", "To be quicker"))
                .isInstanceOf(Refusal.class).hasMessageStartingWith(NO).hasMessageContaining("The way there");
        assertThatThrownBy(() -> repository.createDeployment().addString("0-enquiry.bpmn", Drawn.harmful().text()).deploy())
                .isInstanceOf(BadUserRequestException.class).hasMessageStartingWith(NO).hasMessageContaining("The way there");
        assertThat(traces()).isEqualTo(before);
    }

    /** Each of these looks well in the Modeler by itself, and one of them is not. */
    @Test
    void files_sent_together_go_in_force_together_or_not_at_all() throws IOException {
        List<Long> before = traces();
        refused(Drawn.harmless("Speak with the person").as("conversation.bpmn"), Drawn.harmful().as("0-enquiry.bpmn"));
        assertThat(traces()).isEqualTo(before);
    }

    /** A drawing whose task has a form that comes with it is whole; without it, it is not. */
    @Test
    void a_new_drawing_and_its_new_form_are_judged_together() throws IOException {
        ModelFile drawing = Drawn.withATaskMore("howTheyAre").as("conversation.bpmn");
        ModelFile form = new ModelFile("howTheyAre.form", """
                {"components": [{"type": "textarea", "id": "field_howTheyAre", "key": "howTheyAre", "label": "How are they, in their own words?",
                "validate": {"maxLength": 2000}}],
                "type": "default", "id": "howTheyAre", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0"}
                """.getBytes(StandardCharsets.UTF_8));
        List<Long> before = traces();
        assertThat(refused(drawing)).contains("howTheyAre");
        assertThat(traces()).isEqualTo(before);
        ResponseEntity<String> together = send(drawing, form);
        assertThat(together.getStatusCode()).as(together.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(inForce(Kind.FORM, "howTheyAre").by()).isEqualTo("processowner");
    }

    @Test
    void a_harmless_change_counts_at_once_and_is_written_down() {
        ResponseEntity<String> answer = send(Drawn.harmless("Speak with the person").as("conversation.bpmn"));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);
        Shelved now = inForce(Kind.DRAWING, "conversation");
        assertThat(text(now)).contains("Speak with the person");
        assertThat(now.by()).isEqualTo("processowner");
        assertThat(now.because()).isNull();
        assertThat(now.byRelease()).isFalse();
    }

    @Test
    void from_our_page_it_is_written_down_who_and_why_and_nobody_stays_signed_in() {
        shelf.deploy(List.of(Drawn.harmless("Speak with the person").file()), "processowner", "People asked what “talk” means.");
        Shelved now = inForce(Kind.DRAWING, "conversation");
        assertThat(now.by()).isEqualTo("processowner");
        assertThat(now.because()).isEqualTo("People asked what “talk” means.");
        assertThat(Hand.atWork()).isEmpty();
    }

    @Test
    void a_release_cannot_be_pretended() {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", EngineReleases.NAME);
        parts.add("deployment-source", EngineReleases.NAME);
        parts.add("data", named(Drawn.harmless("Speak with the person").as("conversation.bpmn")));
        assertThat(Deploying.send(http, "processowner", parts).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(inForce(Kind.DRAWING, "conversation").byRelease()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "run.js", "run.groovy", "case.cmmn", "case.cmmn11.xml", "drawing.BPMN", "drawing.bpmn.bak", "picture.png",
        "Program.class", "no-ending", "conversation.bpmn20.xml.html"})
    void nothing_but_drawings_tables_and_forms_is_let_in(String name) throws IOException {
        List<Long> before = traces();
        assertThat(refused(Drawn.shipped("processes/conversation.bpmn").as(name))).contains("“" + name + "”").contains("cannot be deployed");
        assertThat(traces()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.bpmn", "broken.dmn", "broken.form"})
    void a_file_that_nobody_can_read_is_refused_in_plain_words(String name) throws IOException {
        assertThat(refused(new ModelFile(name, "<not really{".getBytes(StandardCharsets.UTF_8)))).contains("“" + name + "” cannot be read as a");
    }

    @Test
    void two_files_with_one_id_are_refused() throws IOException {
        assertThat(refused(Drawn.harmless("One").as("one.bpmn"), Drawn.harmless("Two").as("two.bpmn")))
                .contains("“two.bpmn” has the ID “conversation”, and so has another of these files");
    }

    @Test
    void there_is_one_set_of_models_for_everybody() throws IOException {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "redrawn");
        parts.add("tenant-id", "elsewhere");
        parts.add("data", named(Drawn.harmless("Speak with the person").as("conversation.bpmn")));
        assertThat(plain(Deploying.send(http, "processowner", parts))).contains("Please leave “Tenant ID” empty");
    }

    @Test
    void a_table_that_could_run_something_is_refused() throws IOException {
        assertThat(refused(Drawn.shipped("processes/advocacy-duty.dmn").with("<inputEntry id=\"inputEntry_needsHelpAndHasNobodyDifficulty\">",
                "<inputEntry id=\"inputEntry_needsHelpAndHasNobodyDifficulty\" expressionLanguage=\"groovy\">").as("advocacy-duty.dmn")))
                .contains("uses the language “groovy”. Please choose FEEL");
    }

    private String refused(ModelFile... files) throws IOException {
        return plain(send(files));
    }

    private ResponseEntity<String> send(ModelFile... files) {
        return Deploying.as(http, "processowner", "redrawn", files);
    }

    private static String plain(ResponseEntity<String> answer) throws IOException {
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        JsonNode body = new ObjectMapper().readTree(answer.getBody());
        String told = body.path("message").asText();
        assertThat(told).startsWith(NO).doesNotContain("ENGINE-", "Exception", "org.camunda", "safeguarding.");
        return told;
    }

    private static ByteArrayResource named(ModelFile file) {
        return new ByteArrayResource(file.content()) {
            @Override
            public String getFilename() {
                return file.name();
            }
        };
    }
}
