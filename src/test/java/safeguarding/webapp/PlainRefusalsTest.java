package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import safeguarding.process.webapp.PlainRefusals;

/** A refusal reaches the worker as one sentence, through every door; a success is left as it is. */
class PlainRefusalsTest {

    private static final PlainRefusals REFUSALS = new PlainRefusals("/engine-rest", "/camunda/api/engine");
    private static final String ENGINE_SAYS = "{\"type\":\"RestException\",\"code\":0,\"stackTrace\":\"at org.x.Y\",\"message\":"
            + "\"Cannot submit task form 6f1c: ENGINE-03051 There was an exception while invoking the TaskListener. "
            + "Message: 'Exception while invoking TaskListener: Please say who was there.'\"}";

    @FunctionalInterface
    private interface Answer {
        void to(HttpServletResponse response) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/engine-rest/task/6f1c/submit-form",
        "/engine-rest/task/6f1c/complete",
        "/engine-rest/engine/default/task/6f1c/claim",
        "/engine-rest/process-definition/key/enquiry/start",
        "/camunda/api/engine/engine/default/task/6f1c/submit-form",
        "/camunda/api/engine/engine/default/process-definition/enquiry:1:6f1c/submit-form"
    })
    void onlyOurSentenceIsLeft(String path) throws Exception {
        MockHttpServletResponse answer = asked(path, response -> {
            response.setStatus(500);
            response.getOutputStream().write(ENGINE_SAYS.getBytes());
            response.flushBuffer();
        });

        JsonNode said = new ObjectMapper().readTree(answer.getContentAsString());
        assertThat(answer.getStatus()).as("a refusal is not a fault of the server").isEqualTo(400);
        assertThat(said.path("message").asText()).isEqualTo("Please say who was there.");
        assertThat(said.path("type").asText()).isEqualTo("RestException");
        assertThat(said.size()).as("no code, no stack trace").isEqualTo(2);
        assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
    }

    @Test
    void aRefusalWithoutWordsGetsSome() throws Exception {
        assertThat(asked("/engine-rest/task/6f1c/claim", response -> response.sendError(403, "CSRF")).getContentAsString())
                .contains("You do not have the right to do this");
        assertThat(asked("/engine-rest/task/6f1c/submit-form", response -> response.setStatus(401)).getContentAsString())
                .contains("You are signed out");
    }

    @Test
    void aFaultOfTheServerStaysOneButSaysNothingOfItsInside() throws Exception {
        MockHttpServletResponse answer = asked("/engine-rest/task/6f1c/submit-form", response -> {
            response.setStatus(500);
            response.getOutputStream().write("{\"type\":\"NullPointerException\",\"message\":\"java.lang.NullPointerException: null\"}".getBytes());
        });

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(new ObjectMapper().readTree(answer.getContentAsString()).path("message").asText()).startsWith("This could not be saved");
    }

    @Test
    void aSuccessIsLeftAsItIs() throws Exception {
        MockHttpServletResponse answer = asked("/engine-rest/process-definition/key/enquiry/submit-form", response -> {
            response.setContentType("application/json");
            response.getWriter().write("{\"id\":\"6f1c\"}");
        });

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("{\"id\":\"6f1c\"}");
    }

    @Test
    void aDeploymentThatTheEngineCannotReadIsRefusedInPlainWords() throws Exception {
        for (String path : new String[] {"/engine-rest/deployment/create", "/engine-rest/engine/default/deployment/create",
            "/engine-rest/deployment/4711/redeploy"}) {
            MockHttpServletResponse answer = asked(path, response -> {
                response.setStatus(400);
                response.getOutputStream().write("{\"type\":\"ParseException\",\"message\":\"ENGINE-09005 Could not parse\"}".getBytes());
            });

            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("This was not deployed, and nothing was changed.").doesNotContain("ENGINE-09005");
        }
    }

    @Test
    void otherAddressesAreLeftAsTheyAre() throws Exception {
        MockHttpServletResponse answer = asked("/engine-rest/authorization/create", response -> {
            response.setStatus(400);
            response.getOutputStream().write("{\"message\":\"ENGINE-09005 Could not parse\"}".getBytes());
        });

        assertThat(answer.getContentAsString()).contains("ENGINE-09005");
    }

    private static MockHttpServletResponse asked(String path, Answer answer) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        REFUSALS.doFilter(request, response, new MockFilterChain(new jakarta.servlet.http.HttpServlet() {
            @Override
            protected void service(jakarta.servlet.http.HttpServletRequest asked, HttpServletResponse response) throws IOException {
                answer.to(response);
            }
        }));
        return response;
    }
}
