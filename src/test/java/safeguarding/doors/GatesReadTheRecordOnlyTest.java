package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import safeguarding.process.Work;

/** Every way around a form over HTTP: it opens nothing and loses nothing. */
class GatesReadTheRecordOnlyTest extends Doorstep {

    @Test
    void completing_a_task_without_its_form_is_refused_with_a_sentence() {
        String reference = anEnquiry();
        Work.OpenTask task = claimed(reference);
        ResponseEntity<String> answer = practitioner().post("/engine-rest/task/" + task.id() + "/complete", Map.of());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("Please use the form to finish this task");
        assertThat(open(reference).id()).isEqualTo(task.id());
    }

    @Test
    void setting_a_variable_is_refused_for_everybody() {
        String reference = anEnquiry();
        for (String user : List.of("practitioner", "manager", "admin")) {
            assertThat(as(user).post("/engine-rest/process-instance/" + instanceOf(reference) + "/variables",
                    Map.of("modifications", Map.of("gate", Map.of("value", true)))).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(as(user).post("/engine-rest/task/" + open(reference).id() + "/variables",
                    Map.of("modifications", Map.of("gate", Map.of("value", true)))).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(variables()).isZero();
    }

    @Test
    void values_sent_beside_the_answers_become_nothing() {
        String reference = anEnquiry();
        Work.OpenTask task = claimed(reference);
        Map<String, Object> answers = new HashMap<>(usual("makeSafe", reference));
        answers.put("gate", "open");
        answers.put("outcomes", "current");
        answers.put("overview", "made up");
        ResponseEntity<String> answer = practitioner().post("/engine-rest/task/" + task.id() + "/submit-form", Visitor.variables(answers));
        assertThat(answer.getStatusCode().is2xxSuccessful()).as(answer.getBody()).isTrue();
        assertThat(open(reference).form()).isEqualTo("decideEnquiry");
        assertThat(journal.last(reference, "makeSafe").orElseThrow().answers().values()).doesNotContainKeys("gate", "outcomes", "overview");
        assertThat(variables()).isZero();
    }

    @Test
    void replaying_an_old_form_says_that_it_was_done_and_changes_nothing() {
        String reference = anEnquiry();
        Work.OpenTask task = claimed(reference);
        Map<String, Object> form = Visitor.variables(usual("makeSafe", reference));
        practitioner().post("/engine-rest/task/" + task.id() + "/submit-form", form);
        int written = journal.of(reference).size();
        ResponseEntity<String> again = practitioner().post("/engine-rest/task/" + task.id() + "/submit-form", form);
        assertThat(again.getStatusCode().isError()).isTrue();
        assertThat(again.getBody()).contains("already been done").doesNotContain("ENGINE", "Exception:");
        assertThat(journal.of(reference)).hasSize(written);
    }

    @Test
    void a_task_that_someone_else_claimed_is_not_yours() {
        String reference = anEnquiry();
        Work.OpenTask task = claimed(reference);
        ResponseEntity<String> answer = as("colleague").post("/engine-rest/task/" + task.id() + "/submit-form",
                Visitor.variables(usual("makeSafe", reference)));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("Someone else has claimed this task");
        assertThat(journal.last(reference, "makeSafe")).isEmpty();
    }

    @Test
    void of_two_who_hand_in_at_once_one_is_kept_and_the_other_told() throws Exception {
        String reference = anEnquiry();
        Work.OpenTask task = claimed(reference);
        Map<String, Object> form = Visitor.variables(usual("makeSafe", reference));
        Callable<ResponseEntity<String>> handIn = () -> practitioner().post("/engine-rest/task/" + task.id() + "/submit-form", form);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<ResponseEntity<String>>> answers = two.invokeAll(List.of(handIn, handIn));
        two.shutdown();
        List<ResponseEntity<String>> told = List.of(answers.get(0).get(), answers.get(1).get());
        assertThat(told.stream().filter(one -> one.getStatusCode().is2xxSuccessful())).hasSize(1);
        assertThat(told.stream().filter(one -> one.getStatusCode().isError()).findFirst().orElseThrow().getBody())
                .containsPattern("already|same moment").doesNotContain("ENGINE", "Exception:");
        assertThat(journal.of(reference).stream().filter(entry -> entry.form().equals("makeSafe"))).hasSize(1);
    }

    @Test
    void an_enquiry_cannot_be_started_without_its_form() {
        long before = jdbc.sql("select count(*) from enquiry").query(Long.class).single();
        ResponseEntity<String> answer = practitioner().post("/engine-rest/process-definition/key/enquiry/start",
                Map.of("variables", Map.of("adultName", Map.of("value", "Nobody"))));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("Raise a concern");
        assertThat(jdbc.sql("select count(*) from enquiry").query(Long.class).single()).isEqualTo(before);
    }

    private long variables() {
        return jdbc.sql("select count(*) from act_ru_variable").query(Long.class).single();
    }
}
