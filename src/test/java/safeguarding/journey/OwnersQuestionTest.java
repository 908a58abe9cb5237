package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.HtmlUtils;
import safeguarding.gate.Gap;
import safeguarding.journal.Answers;
import safeguarding.journal.Recorder;
import safeguarding.journal.Submission;
import safeguarding.model.form.Redrawn;

/** A process owner asks something of their own, without a programmer: it is kept, shown, exported, and where they say so, needed. */
class OwnersQuestionTest extends Journey {

    private static final String ANIMALS = "Are there animals in the home?";
    private static final String PLEASE = "Please answer “" + ANIMALS + "”.";

    @Autowired TestRestTemplate http;
    @Autowired RepositoryService repository;
    @Autowired JdbcClient jdbc;
    @Autowired Recorder recorder;

    private final List<String> deployed = new ArrayList<>();

    @AfterEach
    void takesTheOwnersFormAwayAgain() {
        deployed.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void a_needed_question_holds_the_task_until_it_is_answered_and_is_then_told_wherever_the_record_is() throws Exception {
        raise();
        deploy(animals(ANIMALS, ", 'properties': {'neededBeforeGoingOn': 'yes'}"));
        handIn("makeSafe");
        comesBack("makeSafe", PLEASE);
        assertThat(gates.gaps(reference, "makeSafe")).containsExactly(new Gap("animals", PLEASE, "asked for by the process owners"));
        assertThat(shown("overview")).contains("This came back", PLEASE);
        assertThat(read("/gates").get(0).path("gaps").get(0).path("sentence").asText()).isEqualTo(PLEASE);

        work.handIn("practitioner", open("makeSafe"), withAnimals("A_DOG"));
        assertThat(opens("makeSafe")).isFalse();
        assertThat(shown("earlier")).contains(ANIMALS, "Yes, a dog").doesNotContain("A_DOG");
        assertThat(page()).contains(ANIMALS, "Yes, a dog", "A question that the process owners added; asked in version " + version() + " of the form.");
        JsonNode inTheRecord = read("").path("additional").get(0);
        JsonNode inTheJournal = read("/journal").get(2).path("additional").get(0);
        assertThat(inTheRecord).isEqualTo(inTheJournal);
        assertThat(inTheRecord.path("key").asText()).isEqualTo("animals");
        assertThat(inTheRecord.path("label").asText()).isEqualTo(ANIMALS);
        assertThat(inTheRecord.path("value").asText()).isEqualTo("A_DOG");
        assertThat(inTheRecord.path("words").asText()).isEqualTo("Yes, a dog");
        assertThat(inTheRecord.path("formVersion").asInt()).isEqualTo(version());
    }

    @Test
    void what_was_written_stays_under_the_words_in_which_it_was_asked() throws Exception {
        raise();
        deploy(animals(ANIMALS, ""));
        work.handIn("practitioner", open("makeSafe"), withAnimals("A_DOG"));
        int asked = version();
        deploy(animals("Does a cat live here?", ""));
        assertThat(page()).contains(ANIMALS, "asked in version " + asked).doesNotContain("Does a cat live here?");
        deploy(Redrawn.form("makeSafe"));
        assertThat(page()).contains(ANIMALS);
        deployed.forEach(deployment -> repository.deleteDeployment(deployment, true));
        deployed.clear();
        assertThat(page()).as("even when the form itself is gone").contains(ANIMALS, "Yes, a dog");
    }

    @Test
    void what_was_finished_before_the_question_was_asked_stays_finished() throws Exception {
        raise();
        handIn("makeSafe");
        deploy(animals(ANIMALS, ", 'properties': {'neededBeforeGoingOn': 'yes'}"));
        assertThat(gates.isOpen(reference, "makeSafe")).isTrue();
        workUntil("agreeNextStep");
    }

    @Test
    void a_worker_goes_on_without_it_only_with_a_reason() throws Exception {
        raise();
        deploy(animals(ANIMALS, ", 'properties': {'neededBeforeGoingOn': 'yes', 'sentence': 'Look whether there is a dog.'}"));
        handIn("makeSafe");
        comesBack("makeSafe", "Look whether there is a dog.");
        handIn("makeSafe", Map.of("goOnWithout", "DANGER_TO_LIFE", "goOnBecause", "The ambulance was leaving."));
        assertThat(opens("makeSafe")).isFalse();
    }

    @Test
    void an_answer_that_is_no_choice_is_refused_like_any_other() throws Exception {
        raise();
        deploy(animals(ANIMALS, ""));
        isRefused("makeSafe", Map.of("animals", "A_DRAGON"), "Please choose one of the answers for “" + ANIMALS + "”.");
    }

    @Test
    void a_question_of_their_own_in_the_rows_of_our_list_and_a_list_of_their_own_are_told_by_their_labels() throws Exception {
        raise();
        deploy(Redrawn.form("makeSafe").with("""
                {'type': 'dynamiclist', 'id': 'list_animals', 'label': 'Animals', 'path': 'animals', 'disableCollapse': true, 'components': [
                  {'type': 'textfield', 'id': 'textfield_kind', 'key': 'animalKind', 'label': 'What kind?', 'validate': {'maxLength': 200}}]}"""));
        work.handIn("practitioner", open("makeSafe"), usual("makeSafe", Map.of("animals", List.of(Map.of("animalKind", "Cat"), Map.of("animalKind", "Hen")))));
        assertThat(page()).contains("Animals 1: What kind?", "Animals 2: What kind?", "Hen");
        assertThat(read("").path("additional").get(0).path("words").asText()).isEqualTo("Animals 1: What kind?: Cat\nAnimals 2: What kind?: Hen");
    }

    @Test
    void a_form_of_their_own_has_a_gate_that_asks_what_they_marked() throws Exception {
        raise();
        Redrawn form = Redrawn.fresh("petCare").with("{'type': 'textarea', 'id': 'textarea_who', 'key': 'whoFeedsThem', 'label': 'Who feeds them?', "
                + "'validate': {'maxLength': 20000}, 'properties': {'neededBeforeGoingOn': 'yes'}}");
        deploy(form);
        assertThat(gates.isOpen(reference, "petCare")).as("not filled in").isFalse();
        record(Map.of());
        assertThat(gates.gaps(reference, "petCare")).extracting(Gap::sentence).containsExactly("Please answer “Who feeds them?”.");
        assertThat(gates.cameBack(reference, "petCare")).isPresent();
        record(Map.of("whoFeedsThem", "The neighbour."));
        assertThat(gates.isOpen(reference, "petCare")).isTrue();
        assertThat(page()).contains("Who feeds them?", "The neighbour.");
    }

    @Test
    void a_form_without_what_a_gate_asks_for_is_not_deployed_and_the_owner_reads_the_gates_sentence() {
        int before = version();
        ResponseEntity<JsonNode> answer = send(Redrawn.form("makeSafe").without("safeNow"));
        assertThat(answer.getStatusCode().is4xxClientError()).as(String.valueOf(answer)).isTrue();
        assertThat(answer.getBody().path("message").asText()).contains("The gate asks: “Say whether the person is safe now.”");
        assertThat(version()).isEqualTo(before);
    }

    private void record(Map<String, Object> answers) {
        recorder.record(new Submission(reference, "petCare", 1, "petCare " + journal.of(reference).size() + reference, "practitioner", new Answers(answers)));
    }

    private Redrawn animals(String label, String settings) {
        return Redrawn.form("makeSafe").with("{'type': 'radio', 'id': 'radio_animals', 'key': 'animals', 'label': '" + label + "', 'values': ["
                + "{'label': 'Yes, a dog', 'value': 'A_DOG'}, {'label': 'No', 'value': 'NO'}]" + settings + "}");
    }

    private Map<String, Object> withAnimals(String code) {
        return usual("makeSafe", Map.of("animals", code));
    }

    private void deploy(Redrawn form) {
        ResponseEntity<JsonNode> answer = send(form);
        assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.OK);
        deployed.add(answer.getBody().path("id").asText());
    }

    private ResponseEntity<JsonNode> send(Redrawn form) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "Questions about animals");
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("file", new ByteArrayResource(form.bytes()) {
            @Override
            public String getFilename() {
                return form.file().file();
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth("processowner", "processowner").postForEntity("/engine-rest/deployment/create",
                new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private int version() {
        return jdbc.sql("select max(version_) from act_re_camformdef where key_ = 'makeSafe'").query(Integer.class).single();
    }

    private String shown(String name) {
        return HtmlUtils.htmlUnescape(String.valueOf(work.shown(worker(open().form()), open()).get(name)));
    }

    private String page() {
        return HtmlUtils.htmlUnescape(http.withBasicAuth("practitioner", "practitioner").getForObject("/record/" + reference, String.class));
    }

    private JsonNode read(String part) {
        return http.withBasicAuth("practitioner", "practitioner").getForObject("/api/enquiries/" + reference + part, JsonNode.class);
    }
}
