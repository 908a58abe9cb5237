package safeguarding.process.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import safeguarding.people.Role;

/** Lets in whoever is signed in and works in one of these roles; anyone else is told in a sentence. */
class Door extends OncePerRequestFilter {

    /** All roles together are whoever can sign in, somebody who only looks after the system too. */
    static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

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
            signInFirst(request, response);
        } else if (!worksAsOne(user.get(), looking)) {
            No.notTheirs(looking).tell(request, response);
        } else if (!onlyLooks(request) && !trials.contains(request.getServletPath()) && !worksAsOne(user.get(), changing)) {
            No.onlyToLookAt(changing).tell(request, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(known(request, user.get()), response);
        }
    }

    /** People are led to where they sign in, and from there to the page; what a program, or a form that was sent too late, gets is a no. */
    private static void signInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isAtABrowser = No.isAtABrowser(request);
        if (isAtABrowser && onlyLooks(request) && request.getHeader("Authorization") == null) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(SignInPage.before(request));
            return;
        }
        if (!isAtABrowser) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"MSP Enquiries\"");
        }
        No.notSignedIn().tell(request, response);
    }

    private boolean worksAsOne(String user, Set<Role> roles) {
        return roles.equals(EVERYBODY) || roles.stream().anyMatch(role -> visitors.worksAs(user, role));
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
                return visitors.isIn(user, group);
            }
        };
    }
}
