package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import safeguarding.process.Work;

/** Tasks and drawings of a restricted enquiry are there for those who are named, in Tasklist, in Cockpit and over REST, and for nobody else. */
class RestrictedWorkTest extends Restricted {

    @Test
    void the_engine_lists_neither_its_tasks_nor_its_instances_to_others() {
        String task = open(reference).id();
        for (String user : List.of("colleague", "deputy", "admin")) {
            assertThat(tasks(user)).as(user).doesNotContain(task);
            assertThat(as(user).get("/engine-rest/task/count?processInstanceBusinessKey=" + reference).getBody()).as(user).contains("\"count\":0");
            for (String part : List.of("", "/form", "/form-variables", "/deployed-form", "/identity-links")) {
                assertThat(as(user).get("/engine-rest/task/" + task + part).getStatusCode().is2xxSuccessful()).as(user + part).isFalse();
            }
            assertThat(as(user).post("/engine-rest/task/" + task + "/claim", Map.of("userId", user)).getStatusCode().is2xxSuccessful()).isFalse();
        }
        for (String user : List.of("colleague", "deputy")) {
            assertThat(as(user).get("/engine-rest/process-instance?businessKey=" + reference).getBody()).as(user).isEqualTo("[]");
            assertThat(as(user).get("/engine-rest/process-instance/" + instanceOf(reference)).getStatusCode().is2xxSuccessful()).isFalse();
            assertThat(as(user).get("/engine-rest/history/process-instance?processInstanceBusinessKey=" + reference).getBody()).isEqualTo("[]");
            assertThat(as(user).get("/engine-rest/history/task?processInstanceBusinessKey=" + reference).getBody()).isEqualTo("[]");
        }
        assertThat(as("manager").get("/engine-rest/process-instance?businessKey=" + reference).getBody()).contains(instanceOf(reference));
        assertThat(tasks("practitioner")).contains(task);
        assertThat(tasks("manager")).contains(task);
    }

    @Test
    void its_readers_go_on_working_and_what_comes_up_later_is_theirs_alone() {
        handIn("practitioner", "makeSafe");
        Work.OpenTask decision = open(reference);
        assertThat(decision.form()).isEqualTo("decideEnquiry");
        assertThat(tasks("deputy")).doesNotContain(decision.id());
        assertThat(tasks("manager")).contains(decision.id());
        assertThat(as("practitioner").post("/engine-rest/task/" + decision.id() + "/claim", Map.of("userId", "practitioner")).getStatusCode())
                .as("a reader does what their group does, not more").isEqualTo(HttpStatus.FORBIDDEN);
        handIn("manager", "decideEnquiry");
        handIn("practitioner", "tellRaiser");
        assertThat(instances("deputy")).isEqualTo("[]");
        assertThat(instances("manager")).contains("firstConversation");
        assertThat(tasks("colleague")).doesNotContain(open(reference).id());
        handIn("practitioner", "prepareFirstConversation");
    }

    @Test
    void its_work_is_given_to_nobody_who_may_not_read_it() {
        String task = open(reference).id();
        ResponseEntity<String> answer = as("manager").post("/engine-rest/task/" + task + "/assignee", Map.of("userId", "colleague"));
        assertThat(answer.getStatusCode().is2xxSuccessful()).isFalse();
        assertThat(answer.getBody()).contains("Only named people may work on this enquiry, and colleague is not one of them.");
        assertThat(as("manager").post("/engine-rest/task/" + task + "/assignee", Map.of("userId", "practitioner")).getStatusCode().is2xxSuccessful())
                .isTrue();
    }

    @Test
    void whoever_held_a_task_and_is_not_named_any_more_gives_it_back() {
        claimed(reference);
        decide("manager", "restrict", "colleague", "The practitioner knows him too.");
        assertThat(open(reference).assignee()).isNull();
        assertThat(tasks("practitioner")).doesNotContain(open(reference).id());
        handIn("colleague", "makeSafe");
        assertThat(open(reference).form()).isEqualTo("decideEnquiry");
    }

    @Test
    void what_happens_at_any_time_is_still_heard_from_everyone() {
        Map<String, Object> risk = usual("riskRisen", null);
        risk.put("reference", reference);
        risk.put("about", jdbc.sql("select a.name from adult a join enquiry e on e.adult_id = a.id where e.reference = ?").param(reference)
                .query(String.class).single());
        work.start("colleague", "riskRisen", risk);
        assertThat(journal.last(reference, "riskRisen")).isPresent();
        assertThat(work.open(reference)).hasSizeGreaterThan(1).allSatisfy(task -> {
            assertThat(tasks("colleague")).doesNotContain(task.id());
            assertThat(tasks("manager")).contains(task.id());
        });
    }

    @Test
    void once_it_is_lifted_all_is_as_before() {
        String task = open(reference).id();
        assertThat(decide("manager", "lift", "", "He has left.").getStatusCode().is3xxRedirection()).isTrue();
        assertThat(tasks("colleague")).contains(task);
        assertThat(tasks("deputy")).contains(task);
        assertThat(tasks("admin")).contains(task);
        assertThat(instances("deputy")).contains(instanceOf(reference));
        assertThat(as("colleague").get("/record/" + reference).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(jdbc.sql("select count(*) from act_ru_authorization where type_ = 2 and resource_id_ = ?").param(task).query(Long.class).single()).isZero();
        handIn("colleague", "makeSafe");
        assertThat(open(reference).form()).isEqualTo("decideEnquiry");
    }
}
