package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import safeguarding.calendar.WorkingDays;
import safeguarding.people.Role;
import safeguarding.report.count.Counting;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.sac.Completeness;
import safeguarding.report.sac.ForFiles;
import safeguarding.report.sac.NationalReturn;
import safeguarding.report.sac.OutcomesFramework;
import safeguarding.report.sac.ReturnYears;
import safeguarding.report.sac.file.ReturnCsv;

/** The pages and files of the forty enquiries: whose numbers are in them, and whose are not. */
class ReturnNumbersTest {

    private static final Pattern CELL = Pattern.compile("<span>(\\d+|–)</span>");

    private static final MockMvc HTTP = pages();

    @Test
    void a_manager_sees_each_number_before_and_after() throws Exception {
        String page = page(Role.MANAGER, "/reports/return?year=2025");
        assertThat(cell(page, "Safeguarding concerns")).isEqualTo("34 → passed on as 35");
        assertThat(cell(page, "Section 42 enquiries")).isEqualTo("21 → passed on as 20");
        assertThat(cell(page, "Organisational")).as("one of them, so it is hidden").isEqualTo("1 → passed on as –");
        assertThat(cell(page, "Sexual")).as("nobody, before and after").isEqualTo("0");
        assertThat(page).contains("/reports/return/missing?year=2025", "Kind of enquiry not recorded");
    }

    @Test
    void a_manager_may_ask_for_one_of_the_two() throws Exception {
        assertThat(cell(page(Role.MANAGER, "/reports/return?year=2025&numbers=exact"), "Safeguarding concerns")).isEqualTo("34");
        assertThat(cell(page(Role.MANAGER, "/reports/return?year=2025&numbers=safe"), "Safeguarding concerns")).isEqualTo("35");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exact", "both", "safe"})
    void whatever_the_board_asks_for_no_number_is_one_that_was_counted(String numbers) throws Exception {
        String page = page(Role.BOARD, "/reports/return?year=2025&numbers=" + numbers);
        assertThat(page).doesNotContain("passed on as", "as-counted", "missing?year", "/record/");
        assertThat(CELL.matcher(page).results().map(cell -> cell.group(1)).toList()).hasSizeGreaterThan(200).contains("–", "35", "20", "0")
                .allMatch(shown -> shown.equals("–") || Integer.parseInt(shown) % 5 == 0);
        assertThat(page(Role.BOARD, "/reports/return/2025.csv?numbers=" + numbers)).isEqualTo(ReturnCsv.of(ForFiles.theForty(), Disclosure.SAFE));
        assertThat(numbersIn(file(Role.BOARD, "/reports/return/2025.xlsx?numbers=" + numbers).getContentAsByteArray())).hasSizeGreaterThan(100)
                .allMatch(number -> number % 5 == 0);
    }

    @Test
    void a_year_in_which_nothing_happened_gets_a_sentence_and_empty_tables_with_their_headings() throws Exception {
        String page = page(Role.MANAGER, "/reports/return?year=2016");
        assertThat(page).contains("The record holds nothing for this year", "Care home, nursing", "Fully achieved")
                .doesNotContain("Kind of enquiry not recorded");
        assertThat(CELL.matcher(page).results().map(cell -> cell.group(1))).isNotEmpty().containsOnly("0");
        assertThat(numbersIn(file(Role.MANAGER, "/reports/return/2016.xlsx").getContentAsByteArray())).containsOnly(0L);
    }

    @Test
    void the_list_of_gaps_leads_to_each_enquiry() throws Exception {
        String page = page(Role.MANAGER, "/reports/return/missing?year=2025");
        assertThat(page).contains("href=\"/record/SE-2025-000030\"", "Section 42 or another enquiry; Gender").doesNotContain("SE-2025-000031");
        assertThat(page(Role.MANAGER, "/reports/return/2025/missing.csv")).contains("SE-2025-000008,,,Date of birth");
    }

    /** What the first row with this label says in its first column. */
    private static String cell(String page, String row) {
        String line = page.substring(page.indexOf("<th scope=\"row\">" + row + "</th>"));
        String cell = line.substring(line.indexOf("<td"), line.indexOf("</td>"));
        return cell.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip();
    }

    /** Every whole number in the workbook, but for the day on which it was made. */
    private static List<Long> numbersIn(byte[] workbook) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheets().filter(sheet -> !sheet.getName().equals("About")).flatMap(sheet -> {
                try {
                    return sheet.read().stream();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }).flatMap(row -> row.stream()).filter(cell -> cell != null && cell.getType() == CellType.NUMBER).map((Cell cell) ->
                    cell.asNumber().longValueExact()).toList();
        }
    }

    private String page(Role role, String address) throws Exception {
        return file(role, address).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse file(Role role, String address) throws Exception {
        return HTTP.perform(get(address).with(request -> {
            request.setRemoteUser("maya");
            request.addUserRole(role.group());
            return request;
        })).andReturn().getResponse();
    }

    private static MockMvc pages() {
        JdbcClient jdbc = JdbcClient.create(ForFiles.house());
        Counting counting = new Counting(jdbc);
        WorkingDays days = new WorkingDays(Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), WorkingDays.LONDON));
        ReturnYears years = new ReturnYears(days);
        NationalReturn tables = new NationalReturn(counting);
        OutcomesFramework framework = new OutcomesFramework(tables);
        Completeness completeness = new Completeness(counting, jdbc);
        return MockMvcBuilders.standaloneSetup(new ReturnPage(years, tables, framework, completeness),
                new ReturnFile(years, tables, framework, completeness, days)).setViewResolvers(templates()).build();
    }

    private static ThymeleafViewResolver templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        ThymeleafViewResolver pages = new ThymeleafViewResolver();
        pages.setTemplateEngine(engine);
        pages.setCharacterEncoding("UTF-8");
        return pages;
    }
}
