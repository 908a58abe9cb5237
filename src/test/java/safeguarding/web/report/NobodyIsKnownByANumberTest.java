package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.people.Role;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.made.EveryFigure;

/** What leaves the team: pages, charts, files and paper hold no number under 5 and none that is not rounded (MY-10). */
class NobodyIsKnownByANumberTest extends ReportsInARandomRecord {

    private static final Pattern IN_A_CELL = Pattern.compile("<td data-is=\"[^\"]*\"><span>(\\d+|–)\\s");
    private static final Pattern ON_A_CHART = Pattern.compile("[(>](\\d+|–)\\)?</text>");
    private static final Pattern PERCENT = Pattern.compile("(\\d+)%[)<,;]");
    /** A row of a table: its numbers, their percentages, and last what they are out of. */
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>\\s*<th scope=\"row\".*?</tr>", Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("<span>(\\d+|–)\\s*(?:<span class=\"share\">\\(?(\\d*)[^<]*</span>)?</span>");

    static Stream<Figure> figures() {
        return EveryFigure.inOrder().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_board_gets_no_exact_number_from_a_page_a_chart_or_a_file(Figure figure) {
        for (String asked : List.of(YEAR + "&numbers=exact", YEAR + "&by=QUARTER", YEAR + "&by=VOICE", YEAR + "&by=AGE&team=North%20team")) {
            String page = page(Role.BOARD, "/reports/" + figure.number() + "?" + asked);
            assertSafe(found(IN_A_CELL, page));
            assertSafe(found(ON_A_CHART, page));
            assertNoPercentageOfAFew(page);
            assertThat(page).contains("So that nobody can be known").doesNotContain("/enquiries", "/record/");
            for (Measure measure : figure.measures()) {
                String file = page(Role.BOARD, "/reports/" + figure.number() + ".csv?" + asked + "&measure=" + measure.id());
                file.lines().skip(1).forEach(line -> assertSafe(List.of(line.substring(line.lastIndexOf("\",") + 1).split(",")).stream()
                        .filter(cell -> cell.matches("\\d+|–")).toList()));
            }
        }
    }

    @Test
    void the_report_and_the_page_for_councillors_hold_none_either() throws IOException {
        for (Role role : List.of(Role.BOARD, Role.MANAGER, Role.COUNCILLOR)) {
            for (String address : List.of("/reports/board?", "/reports/councillors?")) {
                String page = page(role, address + YEAR + "&team=North%20team&numbers=exact");
                assertThat(found(IN_A_CELL, page)).hasSizeGreaterThan(50);
                assertThat(page).as("some have a percentage").containsPattern("class=\"share\">\\(\\d");
                assertSafe(found(IN_A_CELL, page));
                assertSafe(found(ON_A_CHART, page));
                assertNoPercentageOfAFew(page);
                assertSafe(found(Pattern.compile("(?:[Oo]ut of|[^0-9]of) (\\d+|–)"), page));
                assertThat(page).as("everybody together").isEqualTo(page(role, address + YEAR)).doesNotContain("North team", "/enquiries", "/record/");
            }
        }
        String words = onPaper("/reports/board.pdf?" + YEAR);
        assertThat(words).contains("Report for the Safeguarding Adults Board", "In people’s own words", "Page 1 of ", "Made on 3 February 2026", "This period is not over").doesNotContain("All figures", "This report as a PDF");
        assertSafe(found(Pattern.compile("\\((\\d+|–)\\)"), words));
    }

    /** Made on 3 February 2026, in the last quarter of the year: what is laid beside it is as long, and whole. */
    @Test
    void a_report_says_when_it_was_made_and_that_its_period_is_not_over() {
        for (String address : List.of("/reports/board?", "/reports/councillors?")) {
            assertThat(page(Role.BOARD, address + YEAR)).contains("Made on 3 February 2026. This period is not over: it ends on 31 March 2026");
            assertThat(page(Role.BOARD, address + "from=2025-10-01&to=2026-09-30")).contains("from 1 October 2024 to 31 March 2025.");
            assertThat(page(Role.BOARD, address + "from=2024-04-01&to=2025-03-31")).contains("Made on 3 February 2026.",
                    "Before, from 1 April 2023 to 31 March 2024").doesNotContain("is not over");
        }
        assertThat(page(Role.BOARD, "/reports/board?from=2012-04-01&to=2013-03-31")).contains("Nobody told us of anything that we could have done better. "
                + "Nothing that people had told us ended with a change.");
    }

    @Test
    void councillors_read_no_words_of_anybodys() {
        String page = page(Role.COUNCILLOR, "/reports/councillors?" + YEAR);
        assertThat(page).contains("Questions you may want to ask").doesNotContain("<blockquote", "own words", "href=\"/reports\"", "href=\"/reports/R", "href=\"/reports/board");
    }

    /** A period of one day more would show, beside the one without it, what happened on that day. */
    @ParameterizedTest
    @ValueSource(strings = {"from=2025-04-02&to=2026-03-31", "from=2025-04-01&to=2026-03-30", "from=2025-05-01&to=2025-07-31"})
    void outside_the_team_a_period_is_made_of_whole_quarters(String asked) {
        for (String address : List.of("/reports?", "/reports/R-01?", "/reports/R-01.csv?measure=r01-asked&", "/reports/board?", "/reports/board.pdf?",
                "/reports/councillors?")) {
            assertThat(answer(Role.BOARD, address + asked).getStatus()).as(address).isEqualTo(400);
            assertThat(page(Role.BOARD, address + asked)).contains("Please choose whole quarters").doesNotContain("<td", "<svg");
        }
        assertThat(page(Role.MANAGER, "/reports/R-01?numbers=safe&" + asked)).as("to pass on").contains("Please choose whole quarters");
        assertThat(answer(Role.MANAGER, "/reports/R-01?" + asked).getStatus()).isEqualTo(200);
    }

    @Test
    void an_address_typed_by_hand_opens_the_board_no_list_of_enquiries() {
        for (Role role : List.of(Role.BOARD, Role.COUNCILLOR)) {
            String address = "/reports/R-01/enquiries?measure=r01-asked&" + YEAR;
            assertThat(answer(role, address).getStatus()).isEqualTo(403);
            assertThat(page(role, address)).contains("Only managers see").doesNotContain("SE-20");
        }
    }

    private String onPaper(String address) throws IOException {
        try (PDDocument paper = Loader.loadPDF(answer(Role.BOARD, address).getContentAsByteArray())) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return Stream.of(text).flatMap(page -> pattern.matcher(page).results()).map(found -> found.group(1)).toList();
    }

    /** Five are in it and five outside it, as far as anybody can see; and no chart tells one that no table tells. */
    private static void assertNoPercentageOfAFew(String page) {
        Set<String> inTables = new HashSet<>(List.of("0", "25", "50", "75", "100"));
        ROW.matcher(page).results().map(MatchResult::group).forEach(row -> {
            List<MatchResult> cells = TOLD.matcher(row).results().toList();
            String whole = cells.get(cells.size() - 1).group(1);
            cells.stream().filter(cell -> cell.group(2) != null && !cell.group(2).isEmpty()).forEach(cell -> {
                assertThat(Integer.parseInt(cell.group(2))).isBetween(5, 95).matches(percent -> percent % 5 == 0, "is coarse");
                assertThat(Integer.parseInt(cell.group(1))).as(row).isBetween(5, Integer.parseInt(whole) - 5);
                inTables.add(cell.group(2));
            });
        });
        assertThat(inTables).as("and on the scale of a chart").containsAll(found(PERCENT, page));
    }

    private static void assertSafe(List<String> numbers) {
        assertThat(numbers).allMatch(number -> number.equals("–") || Integer.parseInt(number) % 5 == 0);
    }
}
