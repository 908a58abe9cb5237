package safeguarding.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Teams;

/** All figures, the four hopes first (SG-04), and each figure by itself. What makes no sense is answered in a sentence, with an empty table. */
@Controller
class ReportsPage {

    private final Catalogue catalogue;
    private final Views views;
    private final Teams teams;
    private final WorkingDays days;

    ReportsPage(Catalogue catalogue, Views views, Teams teams, WorkingDays days) {
        this.catalogue = catalogue;
        this.views = views;
        this.teams = teams;
        this.days = days;
    }

    @GetMapping("/reports")
    String list(@ModelAttribute("sought") Sought sought, Model model, HttpServletRequest request, HttpServletResponse response) {
        Sought usual = sought.ofEverything();
        show(catalogue.headlines(), true, usual, model, request, response);
        model.addAttribute("figures", catalogue.all().stream().map(figure -> new Entry(figure, Address.of("/reports/" + figure.number(), usual, Map.of()))).toList());
        return "reports";
    }

    @GetMapping("/reports/{number:R-\\d\\d}")
    String figure(@PathVariable String number, @ModelAttribute("sought") Sought sought, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        Figure figure = catalogue.figure(number);
        show(List.of(figure), false, sought.about(figure), model, request, response);
        model.addAttribute("figure", figure);
        model.addAttribute("cuts", figure.measures().stream().flatMap(measure -> measure.cuts().stream()).distinct().toList());
        model.addAttribute("voicesApart", figure.measures().stream().anyMatch(Measure::voicesApart));
        model.addAttribute("voices", Codes.VOICES);
        model.addAttribute("overTime", Address.of("/reports/" + number, sought, Map.of("by", Cut.QUARTER.name())));
        model.addAttribute("back", Address.of("/reports", sought.ofEverything(), Map.of()));
        return "reports-figure";
    }

    /** A figure in the list. */
    record Entry(Figure figure, String link) {
    }

    private void show(List<Figure> figures, boolean firstOnly, Sought sought, Model model, HttpServletRequest request, HttpServletResponse response) {
        Audience audience = Audience.of(request);
        Optional<Chosen> chosen = Optional.empty();
        try {
            chosen = Optional.of(Chosen.of(sought, audience, days.today()));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", refusal.getMessage());
        }
        Optional<Chosen> known = chosen;
        model.addAttribute("sections", figures.stream().flatMap(figure -> figure.measures().stream().limit(firstOnly ? 1 : Long.MAX_VALUE)
                .map(measure -> known.map(seen -> views.section(figure, measure, seen, sought, audience))
                        .orElseGet(() -> views.headings(figure, measure, sought)))).toList());
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute("teams", teams.all());
        model.addAttribute("usual", Period.returnYearOf(days.today()));
        model.addAttribute("audience", audience);
    }
}
