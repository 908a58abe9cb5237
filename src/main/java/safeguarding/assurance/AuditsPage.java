package safeguarding.assurance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.people.Role;

/** Where managers write down what an audit of an agency found, and the board looks (LA-61); the door keeps everyone else out. */
@Controller
@RequestMapping("/audits")
class AuditsPage {

    private final Audits audits;
    private final WorkingDays days;

    AuditsPage(Audits audits, WorkingDays days) {
        this.audits = audits;
        this.days = days;
    }

    @ModelAttribute("mayChange")
    boolean mayChange(HttpServletRequest request) {
        return request.isUserInRole(Role.MANAGER.group());
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "") String page, Model model, HttpServletResponse response) {
        model.addAttribute("saved", done.equals("saved"));
        try {
            return show(PageOfAudits.of(audits.all(), page), new TypedAudit(Map.of()), Map.of(), model);
        } catch (Refusal noPage) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("noPage", noPage.getMessage());
            return show(new PageOfAudits(List.of(), 1, 0), new TypedAudit(Map.of()), Map.of(), model);
        }
    }

    @PostMapping
    String add(@RequestParam Map<String, String> boxes, Model model, HttpServletRequest request, HttpServletResponse response) {
        TypedAudit typed = new TypedAudit(boxes);
        Map<String, String> wrong = typed.wrong(days.today());
        if (wrong.isEmpty()) {
            try {
                audits.add(typed, request.getRemoteUser());
                return "redirect:/audits?done=saved";
            } catch (Refusal keptAlready) {
                wrong = Map.of("auditedOn", keptAlready.getMessage());
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(PageOfAudits.first(audits.all()), typed, wrong, model);
    }

    private String show(PageOfAudits page, TypedAudit typed, Map<String, String> wrong, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("sections", Section.values());
        model.addAttribute("scores", Score.values());
        model.addAttribute("typed", typed.typed());
        model.addAttribute("wrong", wrong);
        return "audits";
    }
}
