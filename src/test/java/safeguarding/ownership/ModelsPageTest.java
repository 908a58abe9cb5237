package safeguarding.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import safeguarding.house.RealHouse;

/** Process owners look after the models by themselves, and nobody loses anything by trying. */
@RealHouse
class ModelsPageTest {

    private static final String FILE = "advice.bpmn";
    private static final String PAGE = "/models/drawing/advice";

    @Autowired TestRestTemplate http;
    @Autowired Shelf shelf;

    @Test
    void every_model_in_force_stands_on_the_page() {
        String page = as("manager").get("/models").getBody();
        shelf.inForce().forEach(edition -> assertThat(page).contains("/models/" + KindName.of(edition.kind()).address() + "/" + edition.key() + "\""));
        assertThat(page).contains("As shipped", "with a release of the application", "Check a diagram");
    }

    @Test
    void each_kind_of_model_can_be_read_in_words() {
        assertThat(as("manager").get(PAGE).getBody()).contains("The same in words", "task for ", "Move running enquiries", "Its versions")
                .doesNotContain("Take back", "Exception");
        assertThat(as("processowner").get("/models/form/leaveBooklet").getBody()).contains("Did you leave the booklet with them?", "choose one", "<code>booklet</code>");
        assertThat(as("processowner").get("/models/table/advocacyDuty").getBody()).contains("Can they make this decision?", "CARE_ACT_ADVOCATE", "Care Act 2014");
        for (String path : List.of("/models/drawing/nothing", "/models/form/advice", PAGE + "?version=99", PAGE + "?version=x")) {
            assertThat(as("manager").get(path)).satisfies(answer -> assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND))
                    .satisfies(answer -> assertThat(answer.getBody()).contains("There is no such model or version"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "board", "admin"})
    void nobody_else_gets_in(String user) throws IOException {
        for (String path : List.of("/models", PAGE, PAGE + "/1/file", "/models/check", "/models;x", "/models/models.css")) {
            assertThat(as(user).get(path).getStatusCode()).as(path).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(as(user).check(FILE, shipped()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(as(user).get("/models").getBody()).contains("You do not have the right to see this");
        assertThat(as(null).get("/models").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_manager_looks_and_checks_and_changes_nothing() throws IOException {
        assertThat(as("manager").check(FILE, renamed()).getBody()).contains("Nothing stands against it", "A process owner can put it in force").doesNotContain(">Deploy<");
        int before = versions();
        assertThat(as("manager").deploy(FILE, renamed(), "Because").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(takeBack("manager", "1", "Because").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(as("manager").post("/models/release/drawing/advice", new LinkedMultiValueMap<>(Map.of("choice", List.of("take"))))
                .getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void another_site_cannot_do_it_for_a_process_owner() throws IOException {
        for (Map<String, String> headers : List.<Map<String, String>>of(Map.of(), Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Origin", "https://elsewhere.example"))) {
            ResponseEntity<String> answer = as("processowner").from(headers).deploy(FILE, renamed(), "Because");
            assertThat(answer.getStatusCode()).as("" + headers).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(answer.getBody()).contains("did not come from a page of this system");
        }
    }

    @Test
    void what_is_no_model_is_answered_with_a_sentence() throws IOException {
        isTold("Choose one or more files first");
        isTold("is no model", "letter.docx", "words");
        isTold("is empty", FILE, "");
        isTold("larger than 1 MB", FILE, " ".repeat(1024 * 1024 + 1));
        isTold("is there twice", FILE, shipped(), FILE, shipped());
        isTold("too much at once", FILE, " ".repeat(21 * 1024 * 1024));
        assertThat(as("processowner").check("<b>.bpmn", "no drawing").getBody()).contains("&lt;b&gt;.bpmn").doesNotContain("<b>.bpmn", "Nothing stands", "Exception");
    }

    @Test
    void a_file_cannot_read_what_lies_on_the_server() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "PRIVATE-WORDS");
        String curious = renamed().replaceFirst("<bpmn:definitions", "<!DOCTYPE d [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><bpmn:definitions")
                .replaceFirst("<bpmn:documentation>", "<bpmn:documentation>&s; ");
        assertThat(as("processowner").check(FILE, curious).getBody()).doesNotContain("PRIVATE-WORDS", "Nothing stands against it");
        Files.delete(secret);
    }

    @Test
    void a_harmful_drawing_is_told_in_sentences_and_never_put_in_force() throws IOException {
        String harmful = shipped().replaceFirst("\\$\\{gate.isOpen\\(execution, '[^']+'\\)}", "\\${true}");
        int before = versions();
        assertThat(as("processowner").check(FILE, harmful).getBody()).contains("Nothing was put in force", "data-as=\"wrong\"").doesNotContain(">Deploy<");
        ResponseEntity<String> answer = as("processowner").deploy(FILE, harmful, "It is quicker");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("data-as=\"wrong\"").doesNotContain("Exception", "ENGINE-");
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void deploying_and_taking_back_need_a_reason_and_keep_it() throws IOException {
        int before = versions();
        ResponseEntity<String> without = as("processowner").deploy(FILE, renamed(), " ");
        assertThat(without.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(without.getBody()).contains("Say why in a few words", "aria-invalid=\"true\"", "name=\"keptContent\"");
        assertThat(versions()).isEqualTo(before);

        ResponseEntity<String> deployed = as("processowner").deploy(FILE, renamed(), "Plainer <b>words</b> 💙");
        assertThat(deployed.getHeaders().getLocation()).hasToString(http.getRootUri() + PAGE + "?done=deployed");
        assertThat(as("manager").get(PAGE + "?done=deployed").getBody()).contains("It is in force now", "by Petra Processowner", "Plainer &lt;b&gt;words&lt;/b&gt; 💙",
                "Changed here", "is now called");

        assertThat(takeBack("processowner", String.valueOf(before), "").getBody()).contains("Say why in a few words", "Take back to version");
        assertThat(takeBack("processowner", "99", "Because").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(takeBack("processowner", String.valueOf(before), "Nobody knew it").getStatusCode().is3xxRedirection()).isTrue();
        assertThat(versions()).isEqualTo(before + 2);
        assertThat(shelf.editions(Kind.DRAWING, "advice").get(0)).satisfies(edition -> {
            assertThat(edition.because()).isEqualTo("Back to version " + before + ". Nobody knew it");
            assertThat(edition.by()).isEqualTo("processowner");
            assertThat(edition.asShipped()).isTrue();
        });
    }

    @Test
    void a_file_is_downloaded_as_it_was_and_never_opened_as_a_page() throws IOException {
        ResponseEntity<String> answer = as("manager").get(PAGE + "/1/file");
        assertThat(answer.getBody()).isEqualTo(shipped());
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment").contains(FILE);
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private void isTold(String sentence, String... files) {
        ResponseEntity<String> answer = as("processowner").check(files);
        assertThat(answer.getStatusCode()).as(sentence).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains(sentence);
    }

    private ResponseEntity<String> takeBack(String user, String version, String because) {
        return as(user).post(PAGE + "/take-back", new LinkedMultiValueMap<>(Map.of("version", List.of(version), "because", List.of(because))));
    }

    private int versions() {
        return shelf.editions(Kind.DRAWING, "advice").size();
    }

    private Uploading as(String user) {
        return new Uploading(http, user);
    }

    private static String renamed() throws IOException {
        return shipped().replaceFirst("(<bpmn:endEvent [^>]*name=\")[^\"]*", "$1All has been said");
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("processes", FILE));
    }
}
