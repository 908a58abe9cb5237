package safeguarding.process.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Where people sign in, and out again: once for our pages and for the engine's web apps. Afterwards they are where they wanted to go. */
@Controller
class SignInPage {

    private static final String ADDRESS = "/signIn";
    private static final String FIRST_PAGE = "/start";
    /** An address of ours: what begins with two slashes or holds a backslash is, to a browser, another site. */
    private static final Pattern OURS = Pattern.compile("/(?!/)[^\\\\\\s\\p{Cntrl}]*");

    /** The engine makes whoever got it wrong wait, longer each time, and after ten times for good. */
    private static final String WRONG = "This user name and this password do not go together. Wait a few seconds, then type them again: after each wrong try "
            + "nobody gets in for a little while. If it goes on, ask whoever looks after MSP Enquiries.";

    private final Visitors visitors;

    SignInPage(Visitors visitors) {
        this.visitors = visitors;
    }

    /** The address of the sign-in for somebody who wanted to open this page. */
    static String before(HttpServletRequest request) {
        String wanted = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return ADDRESS + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    @ModelAttribute("to")
    String to(@RequestParam(defaultValue = FIRST_PAGE) String to) {
        return OURS.matcher(to).matches() ? to : FIRST_PAGE;
    }

    @GetMapping(ADDRESS)
    Object page(@ModelAttribute("to") String to, @RequestParam(defaultValue = "false") String out, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("out", out.equals("true"));
        return visitors.bySession(request).isPresent() ? at(to) : "sign-in";
    }

    @PostMapping(ADDRESS)
    Object signIn(@ModelAttribute("to") String to, @RequestParam(defaultValue = "") String user, @RequestParam(defaultValue = "") String password,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        if (visitors.signIn(user.strip(), password, request)) {
            return at(to);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("user", user);
        model.addAttribute("wrong", WRONG);
        return "sign-in";
    }

    @PostMapping("/signOut")
    RedirectView signOut(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        return at(ADDRESS + "?out=true");
    }

    private static RedirectView at(String address) {
        RedirectView there = new RedirectView(address);
        there.setExposeModelAttributes(false);
        there.setExpandUriTemplateVariables(false);
        return there;
    }
}
