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

    private static final List<List<String>> CHAPTERS = List.of(List.of("r01-asked"), List.of("r02-enquiries"), List.of("r04-revisited"),
            List.of("r06-questions"), List.of("r07-person"), List.of("r16-risk"));

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
            model.addAttribute("made", totals.made(totals.chosen(sought).period()));
            model.addAttribute("before", totals.beforeInWords(totals.chosen(sought).period()));
            model.addAttribute("chapters", totals.chapters(CHAPTERS, sought));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", refusal.getMessage());
        }
        return "reports-councillors";
    }
}
