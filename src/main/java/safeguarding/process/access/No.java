package safeguarding.process.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import safeguarding.people.Role;

/**
 * A refusal at a door: a page in our own look to whoever sits at a browser, JSON to a program.
 *
 * @param heading    what stands above it on the page
 * @param toPeople   why, and what to do
 * @param toPrograms the sentence in the JSON
 */
record No(int status, String heading, String toPeople, String toPrograms) {

    /** Under this name the page of errors finds it in the request. */
    static final String NAME = "no";

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(?:api|v3|actuator|engine-rest)(?:/.*)?");

    static No notSignedIn() {
        return new No(HttpServletResponse.SC_UNAUTHORIZED, "You are not signed in",
                "Sign in, then open this page again. Words you had typed in another window are still there, as long as you do not close it.",
                "Please sign in first. Nothing you typed in another window is lost.");
    }

    /** @param roles who may come in */
    static No notTheirs(Set<Role> roles) {
        return forbidden("You do not have the right to see this", "This page is for " + together(roles)
                + ". If you need it for your work, ask " + (roles.contains(Role.MANAGER) ? "a manager" : "whoever looks after MSP Enquiries") + ".",
                "You do not have the right to see this. If you need it for your work, ask a manager.");
    }

    /** @param roles who may change something here; whoever is told so may look */
    static No onlyToLookAt(Set<Role> roles) {
        return forbidden("You can look at this, but not change it", "Only " + together(roles) + " can change something here. Nothing was changed.",
                "You do not have the right to see this. If you need it for your work, ask a manager.");
    }

    /** Said when another site tries to do something in a signed-in person's name. */
    static No fromElsewhere() {
        String sentence = "This did not come from a page of this system, so nothing was changed. Please open the page again and try there.";
        return forbidden("Nothing was changed", sentence, sentence);
    }

    private static No forbidden(String heading, String toPeople, String toPrograms) {
        return new No(HttpServletResponse.SC_FORBIDDEN, heading, toPeople, toPrograms);
    }

    private static String together(Set<Role> roles) {
        List<String> words = roles.stream().sorted().map(Role::words).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAtABrowser(request)) {
            request.setAttribute(NAME, this);
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + toPrograms + "\"}");
    }

    static boolean isAtABrowser(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return wanted != null && wanted.contains("text/html") && !FOR_PROGRAMS.matcher(request.getServletPath()).matches();
    }
}
