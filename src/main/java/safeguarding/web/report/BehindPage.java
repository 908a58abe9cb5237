package safeguarding.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.count.Behind;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** The enquiries behind a number: for managers, who may open them. */
@Controller
class BehindPage {

    private final Catalogue catalogue;
    private final Behind behind;
    private final WorkingDays days;

    BehindPage(Catalogue catalogue, Behind behind, WorkingDays days) {
        this.catalogue = catalogue;
        this.behind = behind;
        this.days = days;
    }

    @GetMapping("/reports/{number:R-\\d\\d}/enquiries")
    String enquiries(@PathVariable String number, @RequestParam(defaultValue = "") String measure, @RequestParam(defaultValue = "ALL") String of,
            @RequestParam(defaultValue = "ALL") String row, @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String within, @ModelAttribute("sought") Sought sought, Model model, HttpServletRequest request) {
        Audience audience = Audience.of(request);
        if (!audience.mayLookBehind()) {
            throw new NotYours();
        }
        Figure figure = catalogue.figure(number);
        Measure counted = within.isEmpty() ? catalogue.measure(figure, measure) : only(catalogue.measure(figure, measure), within);
        Chosen chosen = Chosen.of(sought, audience, days.today());
        Cut cut = Arrays.stream(Cut.values()).filter(one -> one.name().equals(of) && (one == Cut.ALL || counted.cuts().contains(one))).findFirst()
                .orElseThrow(() -> new NotThere("This table has no such rows. The page of the figure shows all of them."));
        List<String> references = behind.cell(counted, chosen.scopeOf(counted, cut == Cut.ALL ? chosen.cutOf(counted) : cut), cut, row,
                answer.isEmpty() ? null : answer, request.getRemoteUser());
        model.addAttribute("references", references);
        model.addAttribute("most", Behind.MOST);
        model.addAttribute("figure", figure);
        model.addAttribute("measure", counted);
        model.addAttribute("chosen", chosen);
        model.addAttribute("voice", chosen.voiceOf(counted, cut));
        model.addAttribute("row", cut == Cut.ALL ? null : cut.title() + ": " + label(rows(counted, cut, chosen), row));
        model.addAttribute("answer", answer.isEmpty() ? null : label(counted.columns(), answer));
        model.addAttribute("back", Address.of("/reports/" + number, sought, Map.of()));
        return "reports-behind";
    }

    private static Measure only(Measure measure, String question) {
        return measure.ownRows().stream().filter(one -> measure.rowsAreQuestions() && one.code().equals(question)).findFirst().map(measure::only)
                .orElseThrow(() -> new NotThere("This table has no such question. The page of the figure shows all of them."));
    }

    private static List<Code> rows(Measure measure, Cut cut, Chosen chosen) {
        return cut == Cut.OWN ? measure.ownRows() : cut == Cut.QUARTER ? chosen.period().quarters() : cut.rows();
    }

    /** A code that is in no list comes from the record, such as the name of a team. */
    private static String label(List<Code> known, String code) {
        return Stream.concat(known.stream(), Stream.of(Code.NOT_RECORDED)).filter(one -> one.code().equals(code)).findFirst().map(Code::label).orElse(code);
    }
}
