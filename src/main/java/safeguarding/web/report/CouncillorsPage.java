package safeguarding.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.report.count.Period;

/** All that councillors see: totals of everybody together, and questions that are theirs to ask (MY-10). */
@Controller
class CouncillorsPage {

    private static final List<String> MEASURES = List.of("r01-asked", "r02-enquiries", "r04-revisited", "r06-questions", "r07-person", "r16-risk");

    private final Totals totals;
    private final WorkingDays days;

    CouncillorsPage(Totals totals, WorkingDays days) {
        this.totals = totals;
        this.days = days;
    }

    @GetMapping("/reports/councillors")
    String page(@ModelAttribute("sought") Sought sought, Model model, HttpServletResponse response) {
        model.addAttribute("usual", Period.returnYearOf(days.today()));
        model.addAttribute("chapters", List.of());
        try {
            model.addAttribute("chosen", totals.chosen(sought));
            model.addAttribute("chapters", totals.chapters(MEASURES, sought));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", refusal.getMessage());
        }
        return "reports-councillors";
    }
}
