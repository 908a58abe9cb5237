package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import safeguarding.process.Work;
import safeguarding.restricted.Restrictions;

/** A restricted enquiry is there for those who are named, and for nobody else, at every door (need to know, Caldicott). */
class RestrictedEnquiryTest extends Doorstep {

    private static final String NEVER = "SE-1999-000001";
    private static final List<String> DOORS = List.of("/api/enquiries/%s", "/api/enquiries/%s/gates", "/api/enquiries/%s/journal", "/record/%s",
            "/booklet/%s", "/letter/%s/open-door", "/letter/%s/invitation", "/letter/%s/raiser", "/letter/%s/nonsense");

    @Autowired Restrictions restrictions;

    String reference;

    @BeforeEach
    void an_enquiry_that_two_people_may_read() {
        reference = anEnquiry();
        assertThat(decide("manager", "restrict", "practitioner", "Her son works here.").getStatusCode().is3xxRedirection()).isTrue();
    }

    @Test
    void every_page_says_what_it_says_of_a_reference_that_does_not_exist() {
        for (String door : DOORS) {
            assertThat(as("practitioner").get(door.formatted(reference)).getBody()).as(door).doesNotContain("There is no enquiry");
            for (String user : List.of("colleague", "deputy")) {
                ResponseEntity<String> answer = as(user).get(door.formatted(reference));
                ResponseEntity<String> never = as(user).get(door.formatted(NEVER));
                assertThat(answer.getStatusCode()).as(door).isEqualTo(never.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
                assertThat(answer.getBody()).as(door).isEqualTo(never.getBody().replace(NEVER, reference));
            }
        }
        assertThat(as("colleague").get("/api/enquiries").getBody()).doesNotContain(reference);
        assertThat(as("practitioner").get("/api/enquiries").getBody()).contains(reference);
    }

    @Test
    void the_pages_of_its_task_say_what_they_say_of_a_task_that_is_gone() {
        String task = open(reference).id();
        for (String door : List.of("/record/task/", "/booklet/task/", "/record/card/")) {
            assertThat(as("practitioner").get(door + task).getStatusCode()).as(door).isEqualTo(HttpStatus.OK);
            assertThat(as("deputy").get(door + task).getBody()).as(door).isEqualTo(as("deputy").get(door + "gone").getBody())
                    .contains("not there any more");
        }
    }

    @Test
    void who_may_read_it_is_no_more_there_for_another_manager_than_the_rest() {
        String page = "/restricted/";
        assertThat(as("manager").get(page + reference).getBody()).contains("Her son works here.", "practitioner", "Lift the restriction");
        assertThat(as("deputy").get(page + reference).getBody()).isEqualTo(as("deputy").get(page + NEVER).getBody().replace(NEVER, reference));
        assertThat(decide("deputy", "lift", "", "I want to know.").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(as("practitioner").get(page + reference).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(restrictions.mayRead("deputy", reference)).isFalse();
    }

    @Test
    void what_is_wrong_is_said_beside_it_and_nothing_typed_is_lost() {
        ResponseEntity<String> answer = decide("manager", "restrict", "practitioner\nno <b>body</b>", "  ");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("no &lt;b&gt;body&lt;/b&gt;", "Please check the name", "Say why in a few words", "aria-invalid=\"true\"");
        assertThat(restrictions.history(reference)).hasSize(1);
    }

    @Test
    void another_site_cannot_restrict_it_for_a_manager() {
        assertThat(post("manager", Map.of("Sec-Fetch-Site", "cross-site"), "lift", "", "Because").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(restrictions.mayRead("colleague", reference)).isFalse();
    }

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

    private void handIn(String user, String form) {
        Work.OpenTask task = open(reference);
        assertThat(task.form()).isEqualTo(form);
        as(user).post("/engine-rest/task/" + task.id() + "/claim", Map.of("userId", user));
        ResponseEntity<String> answer = as(user).post("/engine-rest/task/" + task.id() + "/submit-form", Visitor.variables(usual(form, reference)));
        assertThat(answer.getStatusCode().is2xxSuccessful()).as(form + " " + answer.getBody()).isTrue();
    }

    private String tasks(String user) {
        return as(user).get("/engine-rest/task?maxResults=1000&sortBy=created&sortOrder=desc").getBody();
    }

    private String instances(String user) {
        return as(user).get("/engine-rest/process-instance?businessKey=" + reference).getBody();
    }

    private ResponseEntity<String> decide(String user, String what, String readers, String because) {
        return post(user, Map.of("Sec-Fetch-Site", "same-origin"), what, readers, because);
    }

    private ResponseEntity<String> post(String user, Map<String, String> headers, String what, String readers, String because) {
        HttpHeaders sent = new HttpHeaders();
        sent.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.forEach(sent::set);
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>(Map.of(what, List.of("yes"), "readers", List.of(readers),
                "because", List.of(because)));
        return http.withBasicAuth(user, user).withRequestFactorySettings(settings -> settings.withRedirects(Redirects.DONT_FOLLOW))
                .postForEntity("/restricted/" + reference, new HttpEntity<>(form, sent), String.class);
    }
}
