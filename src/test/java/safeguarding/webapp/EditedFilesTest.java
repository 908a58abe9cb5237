package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import safeguarding.process.webapp.EditedFiles;
import safeguarding.process.webapp.TasklistScript;

/** A browser always gets the changed files, and gets them again only when they have changed. */
class EditedFilesTest {

    private static final EditedFiles FILES = new EditedFiles("/camunda");
    private static final String SCRIPT = "/camunda/" + TasklistScript.TASKLIST;

    @Test
    void servesTheChangedScript() throws Exception {
        MockHttpServletResponse answer = asked("GET", SCRIPT, Map.of());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/javascript");
        assertThat(answer.getContentAsString()).contains("mspDraft");
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void saysWhenNothingHasChangedSinceLastTime() throws Exception {
        String tag = asked("GET", SCRIPT, Map.of()).getHeader("ETag");
        MockHttpServletResponse again = asked("GET", SCRIPT, Map.of("If-None-Match", tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void tellsTheSizeWithoutSendingTheFile() throws Exception {
        MockHttpServletResponse answer = asked("HEAD", SCRIPT, Map.of());

        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getContentLength()).isPositive();
    }

    @Test
    void leavesEveryOtherFileAlone() throws Exception {
        MockHttpServletResponse answer = asked("GET", "/camunda/app/tasklist/index.html", Map.of());

        assertThat(answer.getHeader("ETag")).isNull();
    }

    private static MockHttpServletResponse asked(String method, String path, Map<String, String> headers) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        headers.forEach(request::addHeader);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FILES.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
