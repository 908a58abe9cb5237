package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import safeguarding.demo.Stories;
import safeguarding.report.today.Matter;
import safeguarding.report.today.Matters;
import safeguarding.report.workload.Share;
import safeguarding.report.workload.Workload;

/** The pages that show all enquiries at once are for managers, and what is typed wrong on them is told in a sentence (RO-14). */
class ManagersPagesTest extends Doorstep {

    private static final List<String> PAGES = List.of("/register", "/register/cockpit/SE-2026-000001", "/workload", "/today", "/today/tile", "/today/overdue",
            "/manage/manage.css");

    @Autowired ProcessEngine engine;
    @Autowired Workload workload;
    @Autowired Matters matters;

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "processowner", "board", "admin"})
    void nobody_but_managers_gets_in(String user) {
        for (String page : PAGES) {
            ResponseEntity<String> answer = as(user).get(page);
            assertThat(answer.getStatusCode()).as(page).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(answer.getBody()).contains("You do not have the right to see this.");
            assertThat(anybody().get(page).getStatusCode()).as(page).isEqualTo(HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    void a_manager_finds_an_enquiry_by_reference_and_by_name() {
        String reference = anEnquiry();
        String name = jdbc.sql("select adult.name from adult join enquiry on enquiry.adult_id = adult.id where reference = ?").param(reference).query(String.class).single();
        assertThat(as("manager").get("/register?reference=" + reference).getBody()).contains("/record/" + reference, name, "One enquiry");
        assertThat(as("manager").get("/register?name=" + name.substring(0, 3).toUpperCase() + "&state=open&sort=reference&way=down").getBody()).contains(reference);
        assertThat(leadsTo("/register/cockpit/" + reference)).endsWith("/camunda/app/cockpit/default/#/process-instance/" + instanceOf(reference) + "/runtime?tab=msp.enquiry");
    }

    @ParameterizedTest
    @CsvSource({"from=31/2/2026, “31/2/2026” is not a day, value=\"31/2/2026\"", "from=2/3/2026&to=1/3/2026, Please put the earlier day first, value=\"1/3/2026\"",
        "stage=tea<b>, There is no stage “tea&lt;b&gt;”, value=\"tea&lt;b&gt;\" selected", "worker=Nemo, Nobody called “Nemo”, value=\"Nemo\"",
        "reference=x, A reference looks like, value=\"x\"", "sort=minutes, cannot be sorted, id=\"sort_name\"", "page=-1, There is no page, id=\"sort_name\""})
    void what_is_wrong_is_said_what_was_typed_is_kept_and_the_table_keeps_its_headings(String typed, String sentence, String kept) {
        ResponseEntity<String> answer = as("manager").get("/register?" + typed);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains(sentence, kept, "Nothing was looked for yet", ">Stage</a>").doesNotContain("/record/SE-");
    }

    @Test
    void where_nobody_fits_a_sentence_says_so_above_an_empty_table() {
        assertThat(as("manager").get("/register?name=xyzzy").getBody()).contains("No enquiry fits what you are looking for", "No enquiries", ">Raised</a>", "value=\"xyzzy\"");
    }

    @Test
    void one_that_has_ended_leads_to_its_record_and_one_that_is_not_there_to_a_sentence() {
        String ended = storyTeller.tell(Stories.all().stream().filter(story -> story.ends().equals("CLOSED")).findFirst().orElseThrow());
        assertThat(leadsTo("/register/cockpit/" + ended)).endsWith("/record/" + ended);
        for (String page : List.of("/register/cockpit/SE-2026-999999", "/record/SE-2026-999999/overview", "/today/tomorrow")) {
            assertThat(as("manager").get(page).getStatusCode()).as(page).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(as("manager").get(page).getBody()).as(page).contains("There is no", "Please").doesNotContain("Exception");
        }
    }

    @Test
    void the_tab_tells_the_enquiry_with_first_and_latest_wishes_and_what_is_missing() {
        String reference = anEnquiry();
        String tab = as("manager").get("/record/" + reference + "/overview").getBody();
        assertThat(tab).contains(reference, "What they wanted first, and want now", "What they do not want", "To be done now", "Nobody has claimed it", "Gates",
                "What happened, newest first", "Raise a concern", "/record/" + reference + "/paper", "/restricted/" + reference, "/booklet/" + reference);
    }

    @Test
    void what_is_restricted_cannot_be_told_from_what_is_not_there() {
        String reference = anEnquiry();
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'A colleague is involved', 'deputy', current_timestamp)")
                .param(reference).update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), 'deputy' from restriction_step").update();
        assertThat(as("deputy").get("/register?reference=" + reference).getBody()).contains("/record/" + reference);
        assertThat(as("manager").get("/register?reference=" + reference).getBody()).doesNotContain("/record/" + reference).contains("No enquiries");
        for (String page : List.of("/record/%s/overview", "/register/cockpit/%s")) {
            assertThat(as("deputy").get(page.formatted(reference)).getStatusCode().value()).isIn(200, 302);
            assertThat(as("manager").get(page.formatted(reference)).getBody().replace(reference, ""))
                    .isEqualTo(as("manager").get(page.formatted("SE-2026-999999")).getBody().replace("SE-2026-999999", ""));
        }
    }

    @Test
    void the_numbers_of_the_workload_are_those_of_the_engine() {
        anEnquiry();
        claimed(anEnquiry());
        String reader = "somebody from whom nothing is kept";
        jdbc.sql("insert into restriction_reader (step_id, user_id) select step_id, ? from restricted_enquiry where step_id not in "
                + "(select step_id from restriction_reader where user_id = ?)").params(reader, reader).update();
        Share together = Workload.together(workload.teams(reader));
        assertThat(together.tasks()).isEqualTo(engine.getTaskService().createTaskQuery().count());
        assertThat(together.enquiries()).isEqualTo(jdbc.sql("select count(*) from enquiry where ended_at is null").query(Long.class).single());
        assertThat(matters.about(Matter.AGREE_CLOSURE, reader, 5).count()).isEqualTo(engine.getTaskService().createTaskQuery().taskDefinitionKey("userTask_agreeClosure").count());
        assertThat(as("manager").get("/workload").getBody()).contains("never minutes", "All teams", "Priya Practitioner", "/register?worker=");
        assertThat(as("manager").get("/today").getBody()).contains(Arrays.stream(Matter.values()).map(Matter::title).toList());
    }

    @Test
    void a_task_past_its_day_is_overdue_unless_it_rests_at_the_persons_pace() {
        String reference = anEnquiry();
        Task task = engine.getTaskService().createTaskQuery().taskId(open(reference).id()).singleResult();
        assertThat(matters.about(Matter.OVERDUE, "manager", 500).lines()).noneMatch(line -> line.reference().equals(reference));
        jdbc.sql("update act_ru_task set due_date_ = ? where id_ = ?").params(new Timestamp(0), task.getId()).update();
        assertThat(matters.about(Matter.OVERDUE, "manager", 500).lines()).anyMatch(line -> line.reference().equals(reference) && line.what().equals(task.getName()));
        jdbc.sql("update act_ru_task set follow_up_date_ = ? where id_ = ?").params(Timestamp.valueOf("2999-01-01 00:00:00"), task.getId()).update();
        assertThat(matters.about(Matter.OVERDUE, "manager", 500).lines()).noneMatch(line -> line.reference().equals(reference));
        jdbc.sql("update act_ru_task set follow_up_date_ = null, due_date_ = null, create_time_ = ? where id_ = ?").params(new Timestamp(0), task.getId()).update();
        assertThat(matters.about(Matter.NOT_TAKEN_ON, "manager", 500).lines()).anyMatch(line -> line.reference().equals(reference));
        claimed(reference);
        assertThat(matters.about(Matter.NOT_TAKEN_ON, "manager", 500).lines()).noneMatch(line -> line.reference().equals(reference));
    }

    /** Where a manager is sent on to. */
    private String leadsTo(String page) {
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create(http.getRootUri() + page).toURL().openConnection();
            asked.setInstanceFollowRedirects(false);
            asked.setRequestProperty("Authorization", "Basic " + HttpHeaders.encodeBasicAuth("manager", "manager", null));
            return asked.getHeaderField("Location");
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
