package safeguarding.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** Each table to take along: what the reader sees on the page, and no more. */
@Controller
class FigureFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final Views views;
    private final WorkingDays days;

    FigureFile(Catalogue catalogue, Views views, WorkingDays days) {
        this.catalogue = catalogue;
        this.views = views;
        this.days = days;
    }

    @GetMapping("/reports/{number:R-\\d\\d}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String number, @RequestParam(defaultValue = "") String measure, @ModelAttribute("sought") Sought sought,
            HttpServletRequest request) {
        Figure figure = catalogue.figure(number);
        Measure counted = catalogue.measure(figure, measure);
        Audience audience = Audience.of(request);
        Chosen chosen = Chosen.of(sought.about(figure), audience, days.today());
        String file = Csv.of(views.section(figure, counted, chosen, sought.about(figure), audience), chosen);
        return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + counted.id() + (chosen.isSafe() ? "-safe" : "-as-counted") + ".csv\"")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
