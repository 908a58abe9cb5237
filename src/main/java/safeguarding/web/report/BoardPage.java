package safeguarding.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.learning.Learning;
import safeguarding.paper.Pdf;
import safeguarding.report.count.Period;

/** The report for the Safeguarding Adults Board, as a page and as a PDF: seven figures, what was learned, and what people let us say (SG-64, MY-02c). */
@Controller
class BoardPage {

    private static final List<List<String>> CHAPTERS = List.of(List.of("r01-asked"), List.of("r02-enquiries"), List.of("r04-revisited"),
            List.of("r06-questions"), List.of("r07-person"), List.of("r11-support"), List.of("r12-told", "r13-closures"));

    private final Totals totals;
    private final Learning learning;
    private final WorkingDays days;
    private final ITemplateEngine pages;

    BoardPage(Totals totals, Learning learning, WorkingDays days, ITemplateEngine pages) {
        this.totals = totals;
        this.learning = learning;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping("/reports/board")
    String page(@ModelAttribute("sought") Sought sought, Model model, HttpServletResponse response) {
        model.addAttribute("usual", Period.returnYearOf(days.today()));
        try {
            model.addAllAttributes(report(sought));
            model.addAttribute("file", Address.of("/reports/board.pdf", sought.ofEverything(), Map.of("team", "", "numbers", "")));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", refusal.getMessage());
        }
        return "reports-board";
    }

    @GetMapping("/reports/board.pdf")
    ResponseEntity<byte[]> pdf(@ModelAttribute("sought") Sought sought) {
        Map<String, Object> report = new LinkedHashMap<>(report(sought));
        report.put("onPaper", true);
        byte[] pdf = Pdf.of(pages.process("reports-board", new Context(Locale.UK, report)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"board-report.pdf\"").body(pdf);
    }

    private Map<String, Object> report(Sought sought) {
        Chosen chosen = totals.chosen(sought);
        Period period = chosen.period();
        return Map.of("chosen", chosen, "made", totals.made(period), "before", totals.beforeInWords(period), "chapters", totals.chapters(CHAPTERS, sought),
                "learned", Totals.learned(learning, period), "changed", learning.changed(period.from(), period.to()), "quotes", learning.quotes(period.from(), period.to()),
                "most", Learning.MOST);
    }
}
