package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.doors.Visitor.BROWSER;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Who sits at a browser and cannot be shown something reads why and what to do, on a page; a program gets its JSON. */
class PagesForPeopleTest extends Doorstep {

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"board | /learning | This page is for managers. If you need it for your work, ask a manager.",
        "practitioner | /register | This page is for managers.", "practitioner | /today | This page is for managers.",
        "board | /workload | This page is for managers.", "practitioner | /restricted/SE-1999-000001 | This page is for managers.",
        "practitioner | /audits | This page is for managers and the Safeguarding Adults Board.",
        "councillor | /reports/board | This page is for managers and the Safeguarding Adults Board.",
        "board | /models | This page is for managers and process owners.", "board | /timescales | This page is for managers and process owners.",
        "board | /record/SE-1999-000001 | This page is for practitioners and managers.",
        "board | /reports/R-01/enquiries | Only managers see which enquiries are behind a number."})
    void whoever_may_not_come_in_reads_whom_the_page_is_for(String user, String path, String sentence) {
        isAPage(as(user).wanting(BROWSER, HttpMethod.GET, path), 403, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"404 | /record/SE-1999-000001 | There is no enquiry with the reference SE-1999-000001.",
        "404 | /restricted/SE-1999-000001 | There is no enquiry with the reference SE-1999-000001.",
        "404 | /reports/R-99 | There is no figure with the number R-99.", "404 | /reports/nonsense | The address may be mistyped",
        "404 | /learning/nonsense | The address may be mistyped", "404 | /models/drawing/enquiry/999/file | The address may be mistyped",
        "404 | /models/release/drawing/enquiry/file | The address may be mistyped",
        "400 | /record/SE-1999-000001/paper?redacted=maybe | Something in the address"})
    void what_is_not_there_or_makes_no_sense_is_said_in_a_sentence(int status, String path, String sentence) {
        isAPage(as("manager").wanting(BROWSER, HttpMethod.GET, path), status, sentence);
    }

    /** The container refuses these before any page of ours is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"/record/%", "/record/a%00b", "/learning?to={me}", "/%2e%2e%2frecord"})
    void an_address_that_is_none_is_said_in_a_sentence_too(String address) throws IOException {
        try (Socket line = new Socket("localhost", port)) {
            line.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + BROWSER + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400")
                    .contains("X-Frame-Options: SAMEORIGIN", "We could not make sense of this", "Something in the address").doesNotContain("HTTP Status");
        }
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_sign_in() {
        isAPage(anybody().wanting(BROWSER, HttpMethod.GET, "/learning"), 200, "name=\"to\" value=\"/learning\"");
        isAPage(anybody().wanting(BROWSER, HttpMethod.POST, "/learning"), 401, "Sign in, then open this page again.");
    }

    @Test
    void whoever_only_looks_reads_who_changes_things_and_another_site_does_not() {
        isAPage(as("processowner").wanting(BROWSER, HttpMethod.POST, "/timescales"), 403, "Only managers can change something here. Nothing was changed.");
        isAPage(as("manager").wanting(BROWSER, HttpMethod.POST, "/learning"), 403, "This did not come from a page of this system");
        isAPage(as("manager").wanting(BROWSER, HttpMethod.POST, "/record/SE-1999-000001"), 405, "This cannot be done here");
    }

    @Test
    void a_program_gets_json_and_so_does_whoever_opens_the_api_in_a_browser() {
        for (String accept : List.of("application/json", "*/*")) {
            isJson(as("board").wanting(accept, HttpMethod.GET, "/learning"), 403);
            isJson(anybody().wanting(accept, HttpMethod.GET, "/learning"), 401);
        }
        isJson(as("board").wanting(BROWSER, HttpMethod.GET, "/api/enquiries"), 403);
        isJson(as("manager").wanting(BROWSER, HttpMethod.GET, "/api/enquiries/SE-1999-000001"), 404);
    }

    private static void isAPage(ResponseEntity<String> answer, int status, String sentence) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getFirst("Content-Type")).startsWith("text/html");
        assertThat(answer.getBody()).contains("<html lang=\"en-GB\"", "<h1>", sentence).doesNotContain("Exception", "HTTP Status", "{\"");
    }

    private static void isJson(ResponseEntity<String> answer, int status) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getFirst("Content-Type")).startsWith("application/json");
        assertThat(answer.getBody()).startsWith("{\"message\":\"");
    }
}
