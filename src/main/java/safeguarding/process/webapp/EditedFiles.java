package safeguarding.process.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves the few files of the web apps that we change. They are changed once, at the start; if a file is not
 * the one we know, the application does not start, since a worker's words would otherwise end up on a shared
 * computer's disk (UK GDPR article 32).
 */
public final class EditedFiles extends OncePerRequestFilter {

    private static final String WEBJAR = "META-INF/resources/webjars/camunda/";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";

    private final Map<String, EditedFile> files;

    private record EditedFile(byte[] content, String type, String tag) {
    }

    /** @param webapps the path under which the web apps are served, such as {@code /camunda} */
    public EditedFiles(String webapps) {
        files = Map.of(
                webapps + "/" + TasklistScript.TASKLIST, edited(TasklistScript.TASKLIST, SCRIPT,
                        text -> Edit.all(TasklistScript.TASKLIST_EDITS, TasklistScript.TASKLIST, text)),
                webapps + "/" + TasklistScript.FORM_VIEWER, edited(TasklistScript.FORM_VIEWER, SCRIPT,
                        text -> Edit.all(TasklistScript.FORM_VIEWER_EDITS, TasklistScript.FORM_VIEWER, text)),
                webapps + "/" + TasklistWords.WORDS, edited(TasklistWords.WORDS, "application/json;charset=UTF-8", TasklistWords::into));
    }

    /** The paths this filter answers; nothing else may be sent through it. */
    public String[] paths() {
        return files.keySet().toArray(String[]::new);
    }

    /** A file of the vendor's web apps as it comes. */
    public static String original(String name) {
        try (InputStream file = EditedFiles.class.getClassLoader().getResourceAsStream(WEBJAR + name)) {
            if (file == null) {
                throw new IllegalStateException("The web apps no longer have a file " + name + ". It is changed by us for the workers' "
                        + "sake: find its new name and put it into safeguarding.process.webapp.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static EditedFile edited(String name, String type, UnaryOperator<String> edit) {
        byte[] content = edit.apply(original(name)).getBytes(StandardCharsets.UTF_8);
        // A weak tag, because a strong one would stop the server from compressing four megabytes.
        return new EditedFile(content, type, "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        EditedFile file = files.get(request.getRequestURI().substring(request.getContextPath().length()));
        if (file == null || !request.getMethod().matches("GET|HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ETAG, file.tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (file.tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type);
        response.setContentLength(file.content.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(file.content);
        }
    }
}
