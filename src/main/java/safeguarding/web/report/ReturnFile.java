package safeguarding.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.sac.Completeness;
import safeguarding.report.sac.NationalReturn;
import safeguarding.report.sac.OutcomesFramework;
import safeguarding.report.sac.ReturnTable;
import safeguarding.report.sac.ReturnYear;
import safeguarding.report.sac.ReturnYears;
import safeguarding.report.sac.file.IncompleteCsv;
import safeguarding.report.sac.file.ReturnCsv;
import safeguarding.report.sac.file.ReturnWorkbook;

/** The national return to take along. Managers get the numbers as counted, or safe to pass on if they ask for it; the board always the latter. */
@Controller
class ReturnFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReturnYears years;
    private final NationalReturn tables;
    private final OutcomesFramework framework;
    private final Completeness completeness;
    private final WorkingDays days;

    ReturnFile(ReturnYears years, NationalReturn tables, OutcomesFramework framework, Completeness completeness, WorkingDays days) {
        this.years = years;
        this.tables = tables;
        this.framework = framework;
        this.completeness = completeness;
        this.days = days;
    }

    @GetMapping("/reports/return/{year}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String year, @RequestParam(defaultValue = "") String numbers, HttpServletRequest request) {
        ReturnYear chosen = years.meantBy(year);
        return csv("national-return", chosen, tables.of(chosen), Audience.of(request).disclosure(numbers));
    }

    @GetMapping("/reports/return/{year}/framework.csv")
    ResponseEntity<byte[]> framework(@PathVariable String year, @RequestParam(defaultValue = "") String numbers, HttpServletRequest request) {
        ReturnYear chosen = years.meantBy(year);
        return csv("outcomes-framework", chosen, framework.of(chosen), Audience.of(request).disclosure(numbers));
    }

    @GetMapping("/reports/return/{year}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String year, @RequestParam(defaultValue = "") String numbers, HttpServletRequest request) {
        ReturnYear chosen = years.meantBy(year);
        Disclosure disclosure = Audience.of(request).disclosure(numbers);
        return file(name("national-return", chosen, disclosure) + ".xlsx", XLSX,
                new ReturnWorkbook(chosen, days.today(), disclosure).of(tables.of(chosen)));
    }

    @GetMapping("/reports/return/{year}/missing.csv")
    ResponseEntity<byte[]> missing(@PathVariable String year, HttpServletRequest request) {
        if (!Audience.of(request).mayLookBehind()) {
            throw new NotYours();
        }
        ReturnYear chosen = years.meantBy(year);
        return file("missing-for-return-" + chosen.shortly() + ".csv", CSV,
                IncompleteCsv.of(completeness.enquiries(chosen, request.getRemoteUser())).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> csv(String what, ReturnYear year, List<ReturnTable> filled, Disclosure disclosure) {
        return file(name(what, year, disclosure) + ".csv", CSV, ReturnCsv.of(filled, disclosure).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String what, ReturnYear year, Disclosure disclosure) {
        return what + "-" + year.shortly() + (disclosure == Disclosure.EXACT ? "-as-counted" : "-safe");
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(content);
    }
}
