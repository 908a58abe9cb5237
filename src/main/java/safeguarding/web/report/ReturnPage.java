package safeguarding.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.gate.Refusal;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.sac.Completeness;
import safeguarding.report.sac.NationalReturn;
import safeguarding.report.sac.OutcomesFramework;
import safeguarding.report.sac.ReturnTable;
import safeguarding.report.sac.ReturnYear;
import safeguarding.report.sac.ReturnYears;

/** The national return of a year and the outcomes framework: for managers before and after what may leave the team, for the board only after. */
@Controller
class ReturnPage {

    /** How many enquiries that miss something are named on a page; the file names them all. */
    private static final int MOST = 200;

    private final ReturnYears years;
    private final NationalReturn tables;
    private final OutcomesFramework framework;
    private final Completeness completeness;

    ReturnPage(ReturnYears years, NationalReturn tables, OutcomesFramework framework, Completeness completeness) {
        this.years = years;
        this.tables = tables;
        this.framework = framework;
        this.completeness = completeness;
    }

    @GetMapping("/reports/return")
    String page(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String numbers, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        Audience audience = Audience.of(request);
        ReturnYear chosen = chosen(year, model, response);
        List<Disclosure> shown = shown(audience, numbers);
        model.addAttribute("numbers", shown.size() > 1 ? "both" : shown.get(0) == Disclosure.SAFE ? "safe" : "exact");
        model.addAttribute("isSafe", shown.contains(Disclosure.SAFE));
        List<ReturnTable> filled = chosen == null ? tables.headings() : tables.of(chosen);
        model.addAttribute("tables", filled.stream().map(table -> ReturnView.of(table, shown)).toList());
        model.addAttribute("questions", (chosen == null ? framework.headings() : framework.of(chosen)).stream()
                .map(table -> ReturnView.of(table, shown)).toList());
        model.addAttribute("isEmpty", filled.stream().allMatch(ReturnTable::isEmpty));
        model.addAttribute("isOver", chosen != null && !chosen.equals(years.current()));
        model.addAttribute("audience", audience);
        return "reports-return";
    }

    @GetMapping("/reports/return/missing")
    String missing(@RequestParam(defaultValue = "") String year, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!Audience.of(request).mayLookBehind()) {
            throw new NotYours();
        }
        ReturnYear chosen = chosen(year, model, response);
        List<Completeness.Incomplete> enquiries = chosen == null ? List.of() : completeness.enquiries(chosen, request.getRemoteUser());
        model.addAttribute("gaps", chosen == null ? completeness.headings() : completeness.gaps(chosen));
        model.addAttribute("enquiries", enquiries.stream().limit(MOST).toList());
        model.addAttribute("howMany", enquiries.size());
        return "reports-return-missing";
    }

    /** Null when what stands in the address is no year that can be asked for; then the page says why. */
    private ReturnYear chosen(String year, Model model, HttpServletResponse response) {
        model.addAttribute("years", years.all());
        model.addAttribute("typed", year);
        try {
            ReturnYear chosen = years.meantBy(year);
            model.addAttribute("year", chosen);
            return chosen;
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", refusal.getMessage());
            return null;
        }
    }

    private static List<Disclosure> shown(Audience audience, String numbers) {
        return audience.mayLookBehind() && !numbers.equals("exact") && !numbers.equals("safe") ? List.of(Disclosure.EXACT, Disclosure.SAFE)
                : List.of(audience.disclosure(numbers));
    }
}
