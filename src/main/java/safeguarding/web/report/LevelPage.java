package safeguarding.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.report.count.Behind;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Period;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.Shown;
import safeguarding.report.level.Level;
import safeguarding.report.level.Levels;
import safeguarding.report.level.Standing;

/** Which level the service may claim, what would lift it, and for managers the enquiries that fall short (RO-05). */
@Controller
class LevelPage {

    private final Levels levels;
    private final Catalogue catalogue;
    private final Views views;
    private final WorkingDays days;

    LevelPage(Levels levels, Catalogue catalogue, Views views, WorkingDays days) {
        this.levels = levels;
        this.catalogue = catalogue;
        this.views = views;
        this.days = days;
    }

    /** A level on the page. @param enough whether the service shows it often enough to claim it, in words */
    record Row(Level level, Shown shown, Shown percent, String enough) {
    }

    @GetMapping("/reports/level")
    String page(@ModelAttribute("sought") Sought sought, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("usual", Period.returnYearOf(days.today()));
        model.addAttribute("levels", Level.values());
        Sought everybody = new Sought(sought.from(), sought.to(), "", "", "", sought.numbers());
        Audience audience = Audience.of(request);
        try {
            Chosen chosen = Chosen.of(everybody, audience, days.today());
            model.addAttribute("chosen", chosen);
            show(levels.of(chosen.period()), chosen, model, audience, request.getRemoteUser());
            Figure figure = catalogue.figure("R-20");
            model.addAttribute("parts", views.usual(figure, catalogue.measure(figure, "r20-parts"), chosen, everybody, audience));
            model.addAttribute("cannotShow", figure.cannotShow());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", refusal.getMessage());
        }
        return "reports-level";
    }

    private void show(Standing standing, Chosen chosen, Model model, Audience audience, String reader) {
        Disclosure disclosure = chosen.disclosure();
        Shown closed = disclosure.show(standing.closed());
        List<Row> rows = Arrays.stream(Level.values()).map(level -> {
            Shown shown = closed.isHidden() ? closed : disclosure.show(standing.shown().get(level));
            return new Row(level, shown, disclosure.percent(shown, closed), enough(standing, level));
        }).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("closed", closed);
        model.addAttribute("claimed", claimed(standing));
        model.addAttribute("lift", lift(standing, disclosure));
        model.addAttribute("mayLookBehind", audience.mayLookBehind());
        standing.next().filter(level -> audience.mayLookBehind()).ifPresent(level -> {
            model.addAttribute("next", level);
            model.addAttribute("most", Behind.MOST);
            model.addAttribute("short", levels.shortOf(level, chosen.period(), reader));
        });
    }

    private static String enough(Standing standing, Level level) {
        return standing.mayClaim(level) ? "Yes" : standing.isReached(level) ? "Yes, but it waits for " + standing.next().orElseThrow().title() : "Not yet";
    }

    private static String claimed(Standing standing) {
        return standing.closed() == 0 ? "No enquiry was closed in this period, so there is nothing to work out."
                : standing.claimed().map(level -> "The record of this period shows " + level.title() + ".")
                        .orElse("The record of this period does not show Bronze yet.");
    }

    private static List<String> lift(Standing standing, Disclosure disclosure) {
        List<String> lift = new ArrayList<>();
        standing.next().filter(level -> standing.closed() > 0).ifPresent(level -> {
            Shown more = disclosure.show(standing.missingFor(level));
            lift.add(level.title() + " needs it in at least " + level.needed() + "% of closed enquiries: "
                    + (more.isHidden() ? "fewer than five" : more.words()) + " more would have to show it.");
            lift.add("What is asked for: " + level.asksFor());
            Arrays.stream(Level.values()).filter(higher -> higher.compareTo(level) > 0 && standing.isReached(higher)).forEach(higher -> lift.add(
                    higher.title() + " is shown often enough, but it can be claimed only once " + level.title() + " can."));
        });
        return lift;
    }
}
