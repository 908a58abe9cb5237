package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Who may do what, tried at the door. */
class OnlyTheRightPeopleTest extends Doorstep {

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/history/task", "/api/enquiries", "/record/SE-2026-000001",
        "/booklet/SE-2026-000001", "/guidance/firstConversation", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config",
        "/actuator/metrics", "/actuator/info", "/api", "/api/enquiries/", "//api/enquiries", "/api/../api/enquiries", "/;x/api/enquiries", "/api;x/enquiries"})
    void nobody_gets_in_without_signing_in(String path) {
        assertThat(anybody().get(path).getStatusCode().value()).isIn(400, 401, 404);
    }

    @Test
    void only_health_is_open_to_everyone() {
        assertThat(anybody().get("/actuator/health").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(anybody().get("/actuator/env").getStatusCode().is2xxSuccessful()).isFalse();
    }

    @Test
    void nobody_can_make_themselves_the_first_administrator() {
        assertThat(anybody().post("/camunda/api/admin/setup/default/user/create", Map.of("profile", Map.of("id", "mallory"))).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_wrong_password_opens_nothing() {
        assertThat(http.withBasicAuth("deputy", "wrong").getForEntity("/api/enquiries", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "processowner", "admin"})
    void only_those_who_work_with_people_read_their_words(String user) {
        String reference = anEnquiry();
        for (String path : List.of("/api/enquiries/" + reference, "/record/" + reference, "/booklet/" + reference)) {
            assertThat(as(user).get(path).getStatusCode()).as(path).isEqualTo(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void practitioners_and_managers_read_the_record() {
        String reference = anEnquiry();
        for (String user : List.of("practitioner", "manager")) {
            for (String path : List.of("/api/enquiries/" + reference, "/api/enquiries/" + reference + "/gates",
                    "/api/enquiries/" + reference + "/journal", "/record/" + reference, "/booklet/" + reference)) {
                ResponseEntity<String> answer = as(user).get(path);
                assertThat(answer.getStatusCode()).as(path + " " + answer.getBody()).isEqualTo(HttpStatus.OK);
                assertThat(answer.getBody()).doesNotContain("Exception");
            }
        }
    }

    @Test
    void practitioners_cannot_delete_cancel_change_suspend_or_migrate_an_enquiry() {
        String instance = instanceOf(anEnquiry());
        isForbidden(HttpMethod.DELETE, "/engine-rest/process-instance/" + instance, null);
        isForbidden(HttpMethod.PUT, "/engine-rest/process-instance/" + instance + "/suspended", Map.of("suspended", true));
        isForbidden(HttpMethod.POST, "/engine-rest/process-instance/" + instance + "/modification",
                Map.of("instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "endEvent_closed"))));
        isForbidden(HttpMethod.POST, "/engine-rest/process-instance/delete", Map.of("processInstanceIds", List.of(instance)));
        isForbidden(HttpMethod.POST, "/engine-rest/migration/execute", Map.of("migrationPlan", Map.of("sourceProcessDefinitionId",
                definition(instance), "targetProcessDefinitionId", definition(instance), "instructions", List.of(Map.of(
                "sourceActivityIds", List.of("callActivity_concern"), "targetActivityIds", List.of("callActivity_concern")))),
                "processInstanceIds", List.of(instance)));
    }

    @Test
    void practitioners_see_no_instances_no_history_and_no_deployments() {
        anEnquiry();
        for (String path : List.of("/engine-rest/process-instance", "/engine-rest/history/process-instance", "/engine-rest/history/task",
                "/engine-rest/history/activity-instance", "/engine-rest/deployment", "/engine-rest/history/user-operation")) {
            assertThat(practitioner().get(path).getBody()).as(path).isEqualTo("[]");
        }
    }

    @Test
    void only_process_owners_deploy() {
        for (String user : List.of("practitioner", "manager", "board")) {
            assertThat(Deploying.as(http, user, "processes/conversation.bpmn").getStatusCode()).as(user).isEqualTo(HttpStatus.FORBIDDEN);
        }
        ResponseEntity<String> deployed = Deploying.as(http, "processowner", "processes/conversation.bpmn");
        assertThat(deployed.getStatusCode()).isEqualTo(HttpStatus.OK);
        String id = jdbc.sql("select id_ from act_re_deployment order by deploy_time_ desc limit 1").query(String.class).single();
        assertThat(as("processowner").send(HttpMethod.DELETE, "/engine-rest/deployment/" + id + "?cascade=true", null).getStatusCode())
                .as("nobody deletes what enquiries are running on").isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_board_has_no_access_to_the_engine() {
        anEnquiry();
        assertThat(as("board").get("/engine-rest/task").getBody()).isEqualTo("[]");
        assertThat(as("board").get("/engine-rest/process-instance").getBody()).isEqualTo("[]");
    }

    private void isForbidden(HttpMethod method, String path, Object body) {
        ResponseEntity<String> answer = practitioner().send(method, path, body);
        assertThat(answer.getStatusCode()).as(path + " " + answer.getBody()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    private String definition(String instance) {
        return jdbc.sql("select proc_def_id_ from act_ru_execution where id_ = ?").param(instance).query(String.class).single();
    }
}
