package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import safeguarding.calendar.Timescales;

/** Managers choose how long we hope a step takes; nobody else does, and nobody does it for them (LA-02). */
class TimescalesPageTest extends Doorstep {

    private static final Map<String, String> OURS = Map.of("Sec-Fetch-Site", "same-origin");

    @Autowired Timescales timescales;

    @Test
    void a_manager_sees_every_step_and_can_change_each() {
        String page = as("manager").get("/timescales").getBody();
        assertThat(page).contains("These are hopes, never targets", "Make the person safe now", "Hold the case conference",
                "the day the findings were recorded", "name=\"workingDays\"", "Save").doesNotContain("aria-invalid");
    }

    @Test
    void a_process_owner_looks_and_changes_nothing() {
        assertThat(as("processowner").get("/timescales").getBody()).contains("Hold the case conference").doesNotContain("<textarea");
        assertThat(save("processowner", OURS, "tellPlan", "9", "Because").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "board", "admin"})
    void nobody_else_gets_in(String user) {
        assertThat(as(user).get("/timescales").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(save(user, OURS, "tellPlan", "9", "Because").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(anybody().get("/timescales").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_new_number_holds_and_every_earlier_one_is_kept() {
        for (String days : List.of("7", "4")) {
            ResponseEntity<String> answer = save("manager", OURS, "afterReview", days, "We cover <b>two</b> valleys 💙");
            assertThat(answer.getStatusCode().is3xxRedirection()).isTrue();
            URI next = answer.getHeaders().getLocation();
            assertThat(as("manager").get(next.getPath() + "?" + next.getQuery()).getBody()).contains("Saved.", days + " working days",
                    "by Maya Manager", "We cover &lt;b&gt;two&lt;/b&gt; valleys 💙");
        }
        assertThat(timescales.of("afterReview").orElseThrow().workingDays()).isEqualTo(4);
        assertThat(jdbc.sql("select working_days from timescale where step = 'afterReview' order by id").query(Integer.class).list())
                .containsExactly(7, 4);
    }

    @ParameterizedTest
    @CsvSource({"261, Because, from 0 to 260", "-3, Because, from 0 to 260", "soon, Because, from 0 to 260", "'', Because, from 0 to 260",
        "5, '  ', Say why"})
    void what_is_wrong_is_said_beside_the_step_and_nothing_typed_is_lost(String days, String because, String sentence) {
        ResponseEntity<String> answer = save("manager", OURS, "tellPlan", days, because);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains(sentence, "value=\"" + days + "\"", because, "aria-describedby=\"wrong_tellPlan\"", "aria-invalid=\"true\"");
        assertThat(timescales.of("tellPlan").orElseThrow().lastChange()).isNull();
    }

    @Test
    void a_step_that_does_not_exist_is_answered_with_a_sentence() {
        ResponseEntity<String> answer = save("manager", OURS, "nonsense", "5", "Because");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("There is no such step here");
    }

    @Test
    void another_site_cannot_do_it_for_a_manager() {
        for (Map<String, String> headers : List.<Map<String, String>>of(Map.of(), Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"), Map.of("Origin", "https://elsewhere.example"), Map.of("Origin", "null"))) {
            ResponseEntity<String> answer = save("manager", headers, "tellPlan", "9", "Because");
            assertThat(answer.getStatusCode()).as("" + headers).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(answer.getBody()).contains("did not come from a page of this system");
        }
        String own = http.getRootUri();
        assertThat(save("manager", Map.of("Origin", own), "holdReview", "30", "As it was").getStatusCode().is3xxRedirection()).isTrue();
    }

    private ResponseEntity<String> save(String user, Map<String, String> headers, String step, String days, String because) {
        HttpHeaders sent = new HttpHeaders();
        sent.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.forEach(sent::set);
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>(Map.of("step", List.of(step),
                "workingDays", List.of(days), "because", List.of(because)));
        return http.withBasicAuth(user, user).withRequestFactorySettings(settings ->
                settings.withRedirects(org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW))
                .postForEntity("/timescales", new HttpEntity<>(form, sent), String.class);
    }
}
