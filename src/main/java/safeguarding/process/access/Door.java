package safeguarding.process.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import safeguarding.people.Role;

/** Lets in whoever is signed in and works in one of these roles; anyone else is told in a sentence. */
class Door extends OncePerRequestFilter {

    private final Visitors visitors;
    private final Set<Role> looking;
    private final Set<Role> changing;
    private final Set<String> trials;
    private Set<String> otherDoors = Set.of();

    Door(Visitors visitors, Set<Role> open) {
        this(visitors, open, open);
    }

    /** @param looking who may read what is behind it; @param changing who may change it */
    Door(Visitors visitors, Set<Role> looking, Set<Role> changing) {
        this(visitors, looking, changing, Set.of());
    }

    /** @param trials addresses that take something in and change nothing, so they are for everyone who may look */
    Door(Visitors visitors, Set<Role> looking, Set<Role> changing, Set<String> trials) {
        this.visitors = visitors;
        this.looking = looking;
        this.changing = changing;
        this.trials = trials;
    }

    /** @param addresses behind the same pattern, with a door of their own */
    Door except(String... addresses) {
        otherDoors = Set.of(addresses);
        return this;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return otherDoors.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> user = visitors.signedIn(request);
        if (user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"MSP Enquiries\"");
            tell(response, HttpServletResponse.SC_UNAUTHORIZED, "Please sign in first. Nothing you typed in another window is lost.");
        } else if ((onlyLooks(request) || trials.contains(request.getServletPath()) ? looking : changing).stream().noneMatch(role -> visitors.worksAs(user.get(), role))) {
            tell(response, HttpServletResponse.SC_FORBIDDEN, "You do not have the right to see this. If you need it for your work, ask a manager.");
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(known(request, user.get()), response);
        }
    }

    static boolean onlyLooks(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private HttpServletRequest known(HttpServletRequest request, String user) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteUser() {
                return user;
            }

            @Override
            public boolean isUserInRole(String group) {
                return Arrays.stream(Role.values()).anyMatch(role -> role.group().equals(group) && visitors.worksAs(user, role));
            }
        };
    }

    static void tell(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + sentence + "\"}");
    }
}
