package safeguarding.web.manage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Stage;
import safeguarding.report.register.Asked;
import safeguarding.report.register.Column;
import safeguarding.report.register.Found;
import safeguarding.report.register.Register;
import safeguarding.report.register.State;
import safeguarding.report.register.Workers;
import safeguarding.report.work.OpenWork;

/** The register of all enquiries, open and ended, to search and to sort. */
@Controller
class RegisterPage {

    static final String COCKPIT = "cockpit";

    private static final String INSTANCE = "redirect:%s/app/cockpit/default/#/process-instance/%s/runtime?tab=msp.enquiry";

    private final Register register;
    private final Workers workers;
    private final OpenWork work;
    private final String webapps;

    RegisterPage(Register register, Workers workers, OpenWork work, @Value("${camunda.bpm.webapp.application-path:/camunda}") String webapps) {
        this.register = register;
        this.workers = workers;
        this.work = work;
        this.webapps = webapps;
    }

    @GetMapping("/register")
    String register(Asked asked, @RequestParam(defaultValue = "") String in, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        Found found = register.search(asked, request.getRemoteUser());
        if (!found.wrong().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        boolean inCockpit = in.equals(COCKPIT);
        model.addAttribute("asked", asked);
        model.addAttribute("found", found);
        model.addAttribute("links", new RegisterLinks(asked, found, inCockpit));
        model.addAttribute("inCockpit", inCockpit);
        model.addAttribute("columns", Column.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("states", State.values());
        model.addAttribute("workers", workers.all());
        model.addAttribute("teams", workers.teams());
        return "register";
    }

    /** Leads to the enquiry in Cockpit while it runs there, and else to its record. */
    @GetMapping("/register/cockpit/{reference}")
    ModelAndView inCockpit(@PathVariable String reference, HttpServletRequest request) {
        return register.one(reference, request.getRemoteUser()).map(row -> new ModelAndView(work.instance(row.reference())
                .map(id -> INSTANCE.formatted(webapps, id)).orElse("redirect:/record/" + row.reference()))).orElseGet(() -> new ModelAndView("sentence",
                Map.of("sentence", Enquiries.unknown(reference).getMessage()), HttpStatus.NOT_FOUND));
    }
}
