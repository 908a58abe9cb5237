package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import safeguarding.people.Names;

/** The first page: what somebody may do here, each with a link. */
@Controller
class StartPage {

    static final String ADDRESS = "/start";

    @GetMapping("/")
    String root() {
        return "redirect:" + ADDRESS;
    }

    @GetMapping(ADDRESS)
    String start() {
        return "start";
    }

    /** Every page may say who is signed in, and which ways there are from it. */
    @ControllerAdvice
    static class OnEveryPage {

        private final Names names;

        OnEveryPage(Names names) {
            this.names = names;
        }

        @ModelAttribute("here")
        Here here(HttpServletRequest request) {
            return new Here(request, names);
        }
    }
}
