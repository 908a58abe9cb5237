package safeguarding.process.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with an answer of ours: nothing but our own files, in no frame but our own (Cockpit shows some pages in one), and no
 * other site learns which page somebody came from. The engine's web apps say the same for themselves.
 */
final class PageHeaders extends OncePerRequestFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Frame-Options", "SAMEORIGIN",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin");

    /** Styles stand in the pages themselves, and in the charts; scripts never do. */
    private static final String ONLY_OURS = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private final String webapps;

    /** @param webapps where the engine's web apps are, such as {@code /camunda} */
    PageHeaders(String webapps) {
        this.webapps = webapps;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(webapps + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // A browser shows a PDF with a page of its own, which need not keep to what ours may do.
        if (request.getServletPath().endsWith(".pdf")) {
            HEADERS.forEach(response::setHeader);
        } else {
            set(response);
        }
        chain.doFilter(request, response);
    }

    /** For a page. */
    static void set(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", ONLY_OURS);
    }
}
