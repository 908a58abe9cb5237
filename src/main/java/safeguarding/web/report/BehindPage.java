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
import safeguarding.report.register.Register;

/** The enquiries behind a number: for managers, who may open them. */
@Controller
class BehindPage {

    private final Catalogue catalogue;
    private final Behind behind;
    private final Register register;
    private final WorkingDays days;

    BehindPage(Catalogue catalogue, Behind behind, Register register, WorkingDays days) {
        this.catalogue = catalogue;
        this.behind = behind;
        this.register = register;
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
        if (!figure.isAboutEnquiries()) {
            throw new NotThere("No enquiry is behind these numbers. The page of audits shows all of them.");
        }
        Measure asked = catalogue.measure(figure, measure);
        Measure counted = within.isEmpty() ? asked : only(asked, within);
        Chosen chosen = Chosen.of(sought, audience, days.today());
        Cut cut = Arrays.stream(Cut.values()).filter(one -> one.name().equals(of) && (one == Cut.ALL || counted.cuts().contains(one))).findFirst()
                .orElseThrow(() -> new NotThere("This table has no such rows. The page of the figure shows all of them."));
        Behind.Found found = behind.cell(counted, chosen.scopeOf(counted, cut == Cut.ALL ? chosen.cutOf(asked) : cut), cut, row,
                answer.isEmpty() ? null : answer, request.getRemoteUser());
        model.addAttribute("found", found);
        model.addAttribute("enquiries", register.these(found.first().keySet(), request.getRemoteUser()));
        model.addAttribute("figure", figure);
        model.addAttribute("measure", asked);
        model.addAttribute("question", counted.only() == null ? null : counted.only().label());
        model.addAttribute("chosen", chosen);
        model.addAttribute("voice", chosen.voiceOf(counted, cut));
        model.addAttribute("rowsAre", cut == Cut.OWN ? "About" : cut.title());
        model.addAttribute("row", cut == Cut.ALL ? null : label(rows(counted, cut, chosen), row));
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
