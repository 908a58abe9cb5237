package safeguarding.process.webapp;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The ways into the engine that are shut for everybody, because words about a person would slip past the record
 * and its gates: variables, comments, attachments and tasks that belong to no enquiry.
 */
public final class ClosedDoors extends OncePerRequestFilter {

    private static final List<Door> DOORS = List.of(
            new Door("/(task|process-instance|execution|case-instance|case-execution)/[^/]+/(variables|localVariables)(/.*)?"
                    + "|/process-instance/variables-async",
                    "Nothing can be set here from outside. Open the task in Tasklist and write it in the form, so that it reaches the record."),
            new Door("/(task|process-instance)/[^/]+/comment(/.*)?",
                    "Comments are switched off. What was said belongs in the form of its conversation, where the record keeps it."),
            new Door("/task/[^/]+/attachment(/.*)?",
                    "Files cannot be attached here. What matters from them belongs in the form of its conversation."),
            new Door("/task/[^/]+/(delegate|resolve)",
                    "A task cannot be lent to someone else. Give it back to the team, or ask a manager to give it to another worker."),
            new Door("/deployment/(?!create$)[^/]+|/process-definition/.*delete|/process-definition/(?!suspended$)[^/]+",
                    "What was deployed cannot be deleted, because enquiries may be under way on it. To take a change back, "
                    + "deploy the earlier drawing or form again."),
            new Door("/task/create",
                    "A task cannot be made by hand. Every task belongs to an enquiry: raise a concern, or work the tasks in the list."));

    private static final JsonMapper JSON = new JsonMapper();

    private final String[] engines;

    private record Door(Pattern path, String sentence) {
        Door(String path, String sentence) {
            this(Pattern.compile(path), sentence);
        }
    }

    /** @param engines where the engine can be reached, such as {@code /engine-rest} */
    public ClosedDoors(String... engines) {
        this.engines = engines;
    }

    /** Why a change at this engine path is refused; empty if the door is open. Reading is never refused here. */
    public static Optional<String> refusalOf(String method, String path) {
        if (method.matches("GET|HEAD|OPTIONS")) {
            return Optional.empty();
        }
        return DOORS.stream().filter(door -> door.path.matcher(path).matches()).map(Door::sentence).findFirst();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> refusal = refusalOf(request.getMethod(), EnginePath.of(request, engines));
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getOutputStream(), Map.of("type", "ClosedDoor", "message", refusal.get()));
    }
}
