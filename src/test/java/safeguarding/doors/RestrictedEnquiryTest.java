package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A restricted enquiry is there for those who are named, and for nobody else, on every page (need to know, Caldicott). */
class RestrictedEnquiryTest extends Restricted {

    private static final String NEVER = "SE-1999-000001";
    private static final List<String> DOORS = List.of("/record/%s/paper", "/record/%s/paper.pdf", "/record/%s/paper?for=subject",
            "/api/enquiries/%s", "/api/enquiries/%s/gates", "/api/enquiries/%s/journal", "/record/%s",
            "/booklet/%s", "/letter/%s/open-door", "/letter/%s/invitation", "/letter/%s/raiser", "/letter/%s/nonsense");

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
        assertThat(as("manager").get(page + reference).getBody()).contains("Her son works here.", "Maya Manager restricted it", "Priya Practitioner</span>", "Lift the restriction");
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
}
