package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.doors.Visitor.BROWSER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A page of ours runs nothing but our own files, and stands in no other site's frame. */
class PageHeadersTest extends Doorstep {

    @ParameterizedTest
    @ValueSource(strings = {"/learning", "/audits", "/register", "/today", "/workload", "/reports", "/models", "/timescales", "/models/check.js",
        "/record/SE-1999-000001", "/nonsense", "/reports/board.pdf"})
    void every_answer_says_what_a_browser_may_do_with_it(String path) {
        for (String user : new String[] {"manager", "board", null}) {
            HttpHeaders said = as(user).wanting(BROWSER, HttpMethod.GET, path).getHeaders();
            assertThat(said.getFirst("X-Frame-Options")).as(path).isEqualTo("SAMEORIGIN");
            assertThat(said.getFirst("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(said.getFirst("Referrer-Policy")).as(path).isEqualTo("same-origin");
            if (!path.endsWith(".pdf")) {
                assertThat(said.getFirst("Content-Security-Policy")).as(path).startsWith("default-src 'self'").contains("frame-ancestors 'self'", "object-src 'none'");
            }
        }
    }

    @Test
    void the_engines_own_pages_keep_their_own_rules() {
        assertThat(anybody().wanting(BROWSER, HttpMethod.GET, "/camunda/app/tasklist/default/").getHeaders().get("Content-Security-Policy"))
                .singleElement().asString().contains("sandbox").doesNotContain("default-src 'self'; style-src");
    }
}
