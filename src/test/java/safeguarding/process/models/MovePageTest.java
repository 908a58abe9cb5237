package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** A process owner sees first what would happen, then moves with a reason; managers may look, and nobody else gets in. */
class MovePageTest extends RunningEnquiries {

    private static final String PAGE = "/models/drawing/enquiry/move";

    @Autowired TestRestTemplate http;

    @Test
    void a_process_owner_looks_says_why_and_sees_it_end() throws IOException {
        String asks = anEnquiry();
        start(asks, "adviceAsked");
        String plain = anEnquiry();
        redraw(drawing -> drawing.replace("callActivity_advice\"", "callActivity_adviceOfAColleague\""), ENQUIRY);

        assertThat(page("processowner", PAGE)).contains("Nothing has been moved yet", "<strong>" + asks + "</strong>",
                "which the newest drawing does not have", "<form", "name=\"because\"").doesNotContain(plain);
        assertThat(version(plain)).isLessThan(inForce("enquiry").getVersion());
        assertThat(page("manager", PAGE)).contains("A process owner can move them", asks).doesNotContain("name=\"because\"");

        assertThat(post("processowner", "  ").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(post("processowner", " ").getBody()).contains("Say why in a few words", "Nothing was changed", "aria-invalid=\"true\"");
        assertThat(post("manager", "Because").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);

        ResponseEntity<String> begun = post("processowner", "So that all hear the <b>same</b> 💙");
        assertThat(begun.getStatusCode().is3xxRedirection()).isTrue();
        String move = begun.getHeaders().getLocation().getPath();
        assertThat(page("manager", move)).contains("<progress", "http-equiv=\"refresh\"");
        assertThat(post("processowner", "Twice").getBody()).contains("under way");
        workOff();
        assertThat(page("processowner", move)).contains("Done.", "have moved, or have ended since", "Every task is where it was")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(version(plain)).isEqualTo(inForce("enquiry").getVersion());
        assertThat(jdbc.sql("select begun_by || ': ' || because from model_move order by id desc limit 1").query(String.class).single())
                .isEqualTo("processowner: So that all hear the <b>same</b> 💙");
        assertThat(page("processowner", PAGE)).contains(asks).doesNotContain("name=\"because\"");
    }

    @Test
    void what_follows_the_newest_drawing_already_has_nothing_to_move() {
        assertThat(page("processowner", "/models/drawing/raiserEscalates/move")).contains("There is nothing to move").doesNotContain("name=\"because\"");
    }

    @Test
    void nobody_else_gets_in_and_what_does_not_exist_is_answered_with_a_sentence() {
        for (String user : List.of("practitioner", "board", "admin")) {
            assertThat(get(user, PAGE).getStatusCode()).as(user).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(post(user, "Because").getStatusCode()).as(user).isEqualTo(HttpStatus.FORBIDDEN);
        }
        for (String nowhere : List.of("/models/drawing/nothing/move", "/models/moves/999999", "/models/moves/nonsense")) {
            assertThat(get("processowner", nowhere).getStatusCode()).as(nowhere).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(page("processowner", nowhere)).contains("There is no");
        }
    }

    private String page(String user, String path) {
        return get(user, path).getBody();
    }

    private ResponseEntity<String> get(String user, String path) {
        return http.withBasicAuth(user, user).getForEntity(path, String.class);
    }

    private ResponseEntity<String> post(String user, String because) {
        HttpHeaders ours = new HttpHeaders();
        ours.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        ours.set("Sec-Fetch-Site", "same-origin");
        return http.withBasicAuth(user, user).withRequestFactorySettings(settings -> settings.withRedirects(DONT_FOLLOW)).postForEntity(PAGE,
                new HttpEntity<>(new LinkedMultiValueMap<>(Map.of("because", List.of(because))), ours), String.class);
    }
}
