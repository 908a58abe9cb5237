package safeguarding.process.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets a refused task, start or deployment answer in plain words, whoever asked and whatever the engine put around it. */
public final class PlainRefusals extends OncePerRequestFilter {

    private static final Pattern WORK = Pattern.compile(
            "/task/[^/]+/(submit-form|complete|resolve|claim|unclaim|assignee)|/process-definition/.+/(submit-form|start)");
    private static final Pattern DEPLOYMENT = Pattern.compile("/deployment/(create|[^/]+/redeploy)");
    private static final JsonMapper JSON = new JsonMapper();

    private final String[] engines;

    /** @param engines where the engine can be reached, such as {@code /engine-rest} */
    public PlainRefusals(String... engines) {
        this.engines = engines;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = EnginePath.of(request, engines);
        boolean deploys = DEPLOYMENT.matcher(path).matches();
        if (!request.getMethod().equals("POST") || !deploys && !WORK.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        HeldAnswer answer = new HeldAnswer(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() < 400) {
            answer.copyBodyToResponse();
            return;
        }
        JsonNode told = read(answer.getContentAsByteArray());
        String type = told.path("type").asText("Refused");
        String message = told.path("message").asText("");
        String sentence = deploys ? DeploymentSentence.of(answer.getStatus(), type, message) : PlainSentence.of(answer.getStatus(), type, message);
        if (answer.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !deploys && !sentence.equals(PlainSentence.UNKNOWN)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        byte[] plain = JSON.writeValueAsBytes(Map.of("type", type, "message", sentence));
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(plain.length);
        response.getOutputStream().write(plain);
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    /** Holds the answer back until it is known to be a good one; the container's own error pages do not get in between. */
    private static final class HeldAnswer extends ContentCachingResponseWrapper {

        HeldAnswer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }
    }
}
