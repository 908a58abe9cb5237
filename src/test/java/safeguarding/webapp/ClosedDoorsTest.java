package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import safeguarding.process.webapp.ClosedDoors;

/** Words about a person cannot be put into the engine beside the record, through either door. */
class ClosedDoorsTest {

    private static final ClosedDoors DOORS = new ClosedDoors("/engine-rest", "/camunda/api/engine");

    @ParameterizedTest
    @CsvSource({
        "PUT, /task/6f1c/variables/story",
        "POST, /task/6f1c/variables",
        "POST, /task/6f1c/variables/story/data",
        "DELETE, /task/6f1c/variables/story",
        "POST, /task/6f1c/localVariables",
        "PUT, /task/6f1c/localVariables/story",
        "PATCH, /process-instance/6f1c/variables",
        "POST, /process-instance/6f1c/variables",
        "PUT, /process-instance/6f1c/variables/story",
        "POST, /process-instance/variables-async",
        "POST, /execution/6f1c/localVariables",
        "PUT, /execution/6f1c/localVariables/story",
        "POST, /task/6f1c/comment/create",
        "PUT, /task/6f1c/comment",
        "POST, /task/6f1c/attachment/create",
        "POST, /task/create"
    })
    void shutForEverybody(String method, String path) throws Exception {
        for (String door : new String[] {"/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default"}) {
            MockHttpServletResponse answer = asked(method, door + path);

            assertThat(answer.getStatus()).as(door + path).isEqualTo(403);
            assertThat(answer.getContentAsString()).contains("\"type\":\"ClosedDoor\"", "\"message\":\"");
            assertThat(answer.getContentType()).startsWith("application/json");
        }
        assertThat(asked(method, "/engine-rest" + path + "/").getStatus()).as("a slash at the end opens nothing").isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /task/6f1c/variables",
        "GET, /task/6f1c/form-variables",
        "GET, /task/6f1c/comment",
        "POST, /task/6f1c/submit-form",
        "POST, /task/6f1c/claim",
        "POST, /task",
        "PUT, /task/6f1c",
        "POST, /variable-instance",
        "POST, /process-definition/key/enquiry/submit-form",
        "POST, /deployment/create"
    })
    void openForWork(String method, String path) throws Exception {
        assertThat(asked(method, "/engine-rest" + path).getStatus()).isEqualTo(200);
        assertThat(asked(method, "/camunda/api/engine/engine/default" + path).getStatus()).isEqualTo(200);
    }

    @Test
    void theSentenceSaysWhereToGoInstead() {
        assertThat(ClosedDoors.refusalOf("POST", "/task/6f1c/comment/create")).hasValueSatisfying(sentence ->
                assertThat(sentence).contains("form of its conversation").endsWith("."));
    }

    private static MockHttpServletResponse asked(String method, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        DOORS.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
