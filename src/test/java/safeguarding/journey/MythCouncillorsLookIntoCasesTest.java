package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Myth 10: “councillors should look into cases themselves”. They lead, and ask how it is done; whose life it is they do not read (MY-10). */
class MythCouncillorsLookIntoCasesTest extends Myth {

    private static final String WORDS = "He takes my pension book on Thursdays.";
    private static final String NOT_THEIRS = "You do not have the right to see this. If you need it for your work, ask a manager.";

    @BeforeEach
    void anEnquiryWithWordsInIt() {
        raise(Map.of("whatWasSaid", WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/enquiries", "/api/enquiries/{ref}", "/api/enquiries/{ref}/gates", "/api/enquiries/{ref}/journal", "/record/{ref}",
        "/record/task/{task}", "/record/card/{task}", "/booklet/{ref}", "/booklet/task/{task}", "/letter/{ref}/open-door", "/letter/{ref}/raiser"})
    void no_page_and_no_program_tells_the_board_about_a_case(String path) {
        ResponseEntity<String> answer = asks("board", here(path));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).isEqualTo("{\"message\":\"" + NOT_THEIRS + "\"}");
        assertThat(asks("manager", here(path)).getStatusCode()).as("who answers for it reads it").isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/task?processInstanceBusinessKey={ref}", "/process-instance", "/process-instance?businessKey={ref}",
        "/execution", "/variable-instance", "/process-definition", "/decision-definition", "/deployment", "/history/task", "/history/process-instance",
        "/history/activity-instance", "/history/decision-instance", "/history/user-operation", "/history/detail", "/history/variable-instance",
        "/filter", "/event-subscription", "/job"})
    void the_engine_shows_the_board_an_empty_list(String list) {
        assertThat(asks("board", "/engine-rest" + here(list)).getBody()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task/{task}", "/task/{task}/form-variables", "/task/{task}/variables", "/task/{task}/deployed-form", "/task/{task}/rendered-form",
        "/task/{task}/identity-links", "/task/{task}/comment"})
    void nor_does_it_open_the_board_a_task_whose_number_they_know(String path) {
        ResponseEntity<String> answer = asks("board", "/engine-rest" + here(path));
        assertThat(answer.getStatusCode().is2xxSuccessful()).as(answer.getBody()).isFalse();
        assertThat(answer.getBody()).doesNotContain(WORDS, "Alex", reference);
    }

    @Test
    void they_start_and_take_up_nothing_in_it_either() {
        for (String form : List.of("raiserEscalates", "riskRisen", "transferAsked", "reopenAsked", "enquiry")) {
            assertThat(told("/process-definition/key/" + form + "/submit-form", Map.of("variables", Map.of()))).as(form).isIn(403, 404);
        }
        assertThat(told("/task/" + open().id() + "/claim", Map.of("userId", "board"))).isEqualTo(403);
        assertThat(told("/task/" + open().id() + "/submit-form", Map.of("variables", Map.of()))).isEqualTo(403);
        assertThat(journal.of(reference)).hasSize(1);
    }

    @Test
    void how_it_ought_to_be_done_they_may_read_as_anybody_here() {
        ResponseEntity<String> guidance = asks("board", "/guidance/understandRefusal");
        assertThat(guidance.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(guidance.getBody()).doesNotContain(WORDS, reference);
        assertThat(asks("board", "/timescales").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    private int told(String path, Object body) {
        return http.withBasicAuth("board", "board").postForEntity("/engine-rest" + path, body, String.class).getStatusCode().value();
    }

    private String here(String path) {
        return path.replace("{ref}", reference).replace("{task}", open().id());
    }
}
