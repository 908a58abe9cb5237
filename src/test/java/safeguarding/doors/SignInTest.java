package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Whoever opens a page without being signed in signs in, is there, and can sign out again; programs go on sending their password. */
class SignInTest extends Doorstep {

    private static final String FORGETFUL = "forgetful";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired IdentityService identity;

    /** Whoever gets it wrong has to wait a while, and the other tests need the others. */
    @BeforeEach
    void somebodyForgetful() {
        if (identity.createUserQuery().userId(FORGETFUL).count() == 0) {
            User user = identity.newUser(FORGETFUL);
            user.setPassword("remembered");
            identity.saveUser(user);
        }
    }

    @ParameterizedTest
    @CsvSource({"/, /start", "/reports/R-01?by=TEAM&from=2026-04-01, /signIn?to=%2Freports%2FR-01%3Fby%3DTEAM%26from%3D2026-04-01",
        "/learning, /signIn?to=%2Flearning", "/start, /signIn?to=%2Fstart", "/record/SE-2026-000001, /signIn?to=%2Frecord%2FSE-2026-000001"})
    void a_browser_is_led_to_the_sign_in_and_told_where_it_wanted_to_go(String wanted, String there) {
        ResponseEntity<String> answer = get(wanted, BROWSER, null);
        assertThat(answer.getStatusCode().is3xxRedirection()).isTrue();
        assertThat(answer.getHeaders().getLocation()).hasToString(answer.getHeaders().getLocation().isAbsolute() ? root() + there : there);
        assertThat(answer.getHeaders().get("WWW-Authenticate")).isNull();
    }

    @Test
    void whoever_signs_in_is_where_they_wanted_to_go_and_nowhere_once_they_signed_out() {
        ResponseEntity<String> in = signIn("manager", "manager", "/reports/R-01?by=TEAM", Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(place(in)).isEqualTo("/reports/R-01?by=TEAM");
        String cookie = in.getHeaders().getFirst("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        String session = cookie.split(";")[0];
        assertThat(get("/reports/R-01?by=TEAM", BROWSER, session).getBody()).contains("Maya Manager");
        assertThat(get("/camunda/api/admin/auth/user/default", "application/json", session).getBody()).contains("\"userId\":\"manager\"", "tasklist");
        assertThat(place(get("/signIn?to=/audits", BROWSER, session))).as("signed in already").isEqualTo("/audits");

        assertThat(place(post("/signOut", Map.of(), session, Map.of("Sec-Fetch-Site", "same-origin")))).isEqualTo("/signIn?out=true");
        assertThat(place(get("/reports", BROWSER, session))).isEqualTo("/signIn?to=%2Freports");
    }

    @ParameterizedTest
    @CsvSource({FORGETFUL + ", wrong", "nobody, manager", "'', ''", FORGETFUL + ", ''"})
    void what_does_not_go_together_is_said_and_the_name_is_not_lost(String user, String password) {
        ResponseEntity<String> answer = signIn(user, password, "/reports", Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getBody()).contains("do not go together", "value=\"/reports\"").doesNotContain("Exception");
        assertThat(user.isEmpty() || answer.getBody().contains("value=\"" + user + "\"")).isTrue();
        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "evil", "", "/a b", "/a\r\nX: y", "javascript:alert(1)"})
    void nobody_is_sent_to_another_site(String to) {
        assertThat(place(signIn("board", "board", to, Map.of("Sec-Fetch-Site", "same-origin")))).isEqualTo("/start");
    }

    @Test
    void another_site_signs_nobody_in_or_out() {
        assertThat(signIn("manager", "manager", "/start", Map.of("Sec-Fetch-Site", "cross-site")).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        String session = signIn("board", "board", "/start", Map.of("Sec-Fetch-Site", "same-origin")).getHeaders().getFirst("Set-Cookie").split(";")[0];
        assertThat(post("/signOut", Map.of(), session, Map.of("Origin", "https://evil.example")).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(get("/reports", BROWSER, session).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void programs_and_forms_sent_too_late_get_a_no() {
        for (String accept : List.of("application/json", "*/*")) {
            ResponseEntity<String> answer = get("/reports", accept, null);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
            assertThat(answer.getHeaders().getFirst("WWW-Authenticate")).startsWith("Basic");
        }
        assertThat(get("/api/enquiries", BROWSER, null).getHeaders().getFirst("WWW-Authenticate")).as("the API").startsWith("Basic");
        ResponseEntity<String> late = post("/learning", Map.of("item", "1"), null, Map.of("Sec-Fetch-Site", "same-origin", "Accept", BROWSER));
        assertThat(late.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(late.getBody()).contains("You are not signed in");
        assertThat(late.getHeaders().get("WWW-Authenticate")).as("no box of the browser's own").isNull();
    }

    private ResponseEntity<String> signIn(String user, String password, String to, Map<String, String> headers) {
        return post("/signIn", Map.of("user", user, "password", password, "to", to), null, headers);
    }

    private ResponseEntity<String> post(String path, Map<String, String> boxes, String session, Map<String, String> headers) {
        HttpHeaders sent = new HttpHeaders();
        sent.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        sent.set("Accept", BROWSER);
        headers.forEach(sent::set);
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        boxes.forEach(form::add);
        return ask(HttpMethod.POST, path, new HttpEntity<>(form, with(sent, session)));
    }

    private ResponseEntity<String> get(String path, String accept, String session) {
        HttpHeaders sent = new HttpHeaders();
        sent.set("Accept", accept);
        return ask(HttpMethod.GET, path, new HttpEntity<>(with(sent, session)));
    }

    private static HttpHeaders with(HttpHeaders headers, String session) {
        if (session != null) {
            headers.set("Cookie", session);
        }
        return headers;
    }

    private ResponseEntity<String> ask(HttpMethod method, String path, HttpEntity<?> request) {
        TestRestTemplate staying = http.withRequestFactorySettings(settings -> settings.withRedirects(Redirects.DONT_FOLLOW));
        return staying.exchange(java.net.URI.create(root() + path), method, request, String.class);
    }

    private String place(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().is3xxRedirection()).as("%s %s", answer.getStatusCode(), answer.getBody()).isTrue();
        return answer.getHeaders().getLocation().toString().replace(root(), "");
    }

    private String root() {
        return http.getRootUri();
    }
}
