package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import safeguarding.people.Role;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;
import safeguarding.report.made.EveryFigure;

/** Each figure as a page: the numbers are those that were counted, and what makes no sense gets a sentence. */
class FigurePagesTest extends ReportsInARandomRecord {

    private static final Pattern NUMBER = Pattern.compile("<td data-is=\"[^\"]*\"><span>(?:<a href=\"[^\"]*\">)?(\\d+|–)");

    static Stream<Figure> figures() {
        return EveryFigure.inOrder().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_manager_sees_the_numbers_that_were_counted(Figure figure) {
        List<String> counted = new ArrayList<>();
        for (Measure measure : figure.measures()) {
            Cut cut = measure.cuts().get(0);
            boolean voiceByVoice = measure.voicesApart() && cut == Cut.VOICE;
            Table table = counting.count(measure, new Scope(year(), null, measure.voicesApart() && !voiceByVoice ? "PERSON" : null), cut);
            table.rows().forEach(row -> add(row, counted));
            if (!voiceByVoice && !measure.rowsAreQuestions()) {
                add(table.all(), counted);
            }
        }
        String page = page(Role.MANAGER, "/reports/" + figure.number() + "?" + YEAR);
        assertThat(numbers(page)).isEqualTo(counted);
        assertThat(page).contains(figure.measures().stream().map(measure -> escaped(measure.counts())).toList())
                .contains(figure.measures().stream().map(measure -> escaped(measure.when())).toList()).contains(escaped(figure.cannotShow()), "Not recorded");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void each_cut_of_each_figure_can_be_shown_and_taken_along(Figure figure) {
        for (Cut cut : figure.measures().get(0).cuts()) {
            String asked = "?" + YEAR + "&by=" + cut + "&voice=ADVOCATE";
            assertThat(answer(Role.MANAGER, "/reports/" + figure.number() + asked).getStatus()).as(figure.number() + " " + cut).isEqualTo(200);
        }
        for (Measure measure : figure.measures()) {
            String file = page(Role.MANAGER, "/reports/" + figure.number() + ".csv?" + YEAR + "&measure=" + measure.id());
            assertThat(file.lines().findFirst().orElseThrow()).startsWith("\uFEFFTable,Numbers,From,To,Only team,Voice").endsWith("Not recorded,Out of");
        }
    }

    @Test
    void the_four_hopes_come_first_each_with_its_chart_and_then_every_figure() {
        String page = page(Role.MANAGER, "/reports?" + YEAR);
        assertThat(page.split("<section", -1)).as("headlines").hasSize(1 + 4);
        assertThat(page.split("class=\"wide\"", -1)).as("charts").hasSize(1 + 4);
        figures().forEach(figure -> assertThat(page).contains("href=\"/reports/" + figure.number() + "?from=2025-04-01&amp;to=2026-03-31\"", escaped(figure.question())));
    }

    @Test
    void answers_in_different_voices_are_never_added_up() {
        String page = page(Role.MANAGER, "/reports/R-06?" + YEAR + "&by=VOICE");
        String questions = page.substring(page.indexOf("id=\"r06-questions\""), page.indexOf("id=\"r06-asker\""));
        assertThat(questions).contains("The person", "An advocate").doesNotContain("<tr class=\"all\"");
        assertThat(page(Role.MANAGER, "/reports/R-06?" + YEAR)).contains("in the voice of: The person");
        assertThat(page(Role.MANAGER, "/reports/R-06?" + YEAR + "&voice=ADVOCATE")).contains("in the voice of: An advocate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=1/4/2025&to=31/3/2026", "from=1%20April%202025&to=31%20Mar%202026", "from=2025-4-1&to=31.3.2026"})
    void days_may_be_typed_as_people_write_them(String typed) {
        assertThat(page(Role.MANAGER, "/reports/R-06?" + typed)).isEqualTo(page(Role.MANAGER, "/reports/R-06?" + YEAR));
    }

    @ParameterizedTest
    @CsvSource({"from=soon, is no day we know, soon", "from=2026-04-01&to=2025-01-01, ends before it starts, 2026-04-01", "by=MOON, cannot be compared by, MOON",
        "voice=GHOST, There is no voice called, GHOST", "from=1950-01-01&to=2020-01-01, at most 10 years, 1950-01-01",
        "from=31/2/2026, Please write it like 27/3/2026, 31/2/2026", "from=9999999-01-01, is no day we know, 9999999-01-01", "from=%3Cb%3E, is no day we know, &lt;b&gt;"})
    void what_makes_no_sense_gets_a_sentence_and_the_headings_of_the_table(String asked, String sentence, String typed) {
        assertThat(answer(Role.MANAGER, "/reports/R-06?" + asked).getStatus()).isEqualTo(400);
        assertThat(page(Role.MANAGER, "/reports/R-06?" + asked)).contains(sentence, typed, "<th scope=\"col\">Not recorded</th>").doesNotContain("<td", "<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2012-04-01&to=2013-03-31", "team=Nobody%20there%21&by=TEAM", "voice=ADVOCATE&team=Moon"})
    void a_filter_that_nobody_matches_gets_a_sentence_and_the_empty_table(String asked) {
        String page = page(Role.MANAGER, "/reports/R-06?" + asked);
        assertThat(page).contains("Nothing was found").doesNotContain("<svg");
        assertThat(numbers(page)).isNotEmpty().containsOnly("0");
        assertThat(page(Role.MANAGER, "/reports?" + asked)).contains("Nothing was found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/R-99", "/reports/R-01/enquiries?measure=r02-help", "/reports/R-01.csv?measure=x", "/reports/R-01.csv",
        "/reports/R-01/enquiries?measure=r01-asked&of=OWN", "/reports/R-06/enquiries?measure=r06-questions&within=MOON",
        "/reports/R-01/enquiries?measure=r01-asked&within=PERSON", "/reports/R-19/enquiries?measure=r19-scores"})
    void what_is_not_there_is_said_in_a_sentence(String address) {
        assertThat(answer(Role.MANAGER, address).getStatus()).isEqualTo(404);
        assertThat(page(Role.MANAGER, address)).contains("This cannot be shown", "shows all of them");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void different_questions_are_never_added_up_on_a_page_or_in_a_file(Figure figure) {
        for (Measure measure : figure.measures().stream().filter(Measure::rowsAreQuestions).toList()) {
            assertThat(section(measure, "/reports/" + figure.number() + "?" + YEAR)).contains("<table").doesNotContain("<tr class=\"all\"");
            String file = "/reports/" + figure.number() + ".csv?" + YEAR + "&measure=" + measure.id();
            assertThat(page(Role.MANAGER, file)).doesNotContain(",All,0,").doesNotContain("Not recorded,0,").hasLineCount(1 + measure.ownRows().size());
            for (Cut cut : measure.cuts().stream().filter(one -> one != Cut.OWN && one != Cut.VOICE).toList()) {
                String section = section(measure, "/reports/" + figure.number() + "?" + YEAR + "&by=" + cut);
                measure.ownRows().forEach(question -> assertThat(section).contains("<h3>" + escaped(question.label()) + "</h3>",
                        "<span>" + escaped(measure.title() + ": " + question.label()) + "</span>"));
                assertThat(section.split("<tr class=\"all\"", -1)).as(measure.id() + " by " + cut).hasSize(1 + measure.ownRows().size());
                assertThat(page(Role.MANAGER, file + "&by=" + cut)).contains(measure.ownRows().stream().map(question -> question.label().replace("\"", "\"\"")).toList());
            }
        }
    }

    @Test
    void what_asks_several_questions_is_never_offered_all_together() {
        assertThat(figures().flatMap(figure -> figure.measures().stream()).filter(Measure::rowsAreQuestions).map(Measure::id).toList())
                .contains("r06-questions", "r06-asker", "r08-person", "r08-record", "r10-planning", "r11-steps", "r13-checks", "r19-scores", "r20-parts");
        assertThat(figures().flatMap(figure -> figure.measures().stream()).filter(Measure::rowsAreQuestions).map(Measure::cuts).toList())
                .allSatisfy(cuts -> assertThat(cuts).startsWith(Cut.OWN).doesNotContain(Cut.ALL));
    }

    @Test
    void what_belongs_to_no_enquiry_has_no_team_to_choose_and_nothing_to_open() {
        String longAgo = "from=2011-04-01&to=2012-03-31";
        jdbc.sql("insert into agency_audit (agency, audited_at, recorded_by, recorded_at) values ('Long Ago House', timestamp with time zone "
                + "'2011-05-01 00:00:00+01', 'maya', current_timestamp)").update();
        jdbc.sql("insert into agency_audit_score (audit_id, section, score, evidence) select max(id), 'TRAINING', 'BEGUN', 'Seen' from agency_audit").update();
        String page = page(Role.MANAGER, "/reports/R-19?" + longAgo + "&team=North%20team");
        assertThat(numbers(page)).contains("1").isEqualTo(numbers(page(Role.MANAGER, "/reports/R-19?" + longAgo)));
        assertThat(page).contains("href=\"/audits\"").doesNotContain("id=\"team\"", "North team", "/enquiries?", "/record/", "this team");
        assertThat(page(Role.MANAGER, "/reports/R-19.csv?measure=r19-scores&team=North%20team&" + longAgo)).contains(",All,").doesNotContain("North team");
        assertThat(page(Role.MANAGER, "/reports/R-18?" + YEAR)).contains("id=\"team\"");
    }

    @Test
    void a_file_says_in_its_name_and_in_each_line_whether_it_may_be_passed_on() {
        String address = "/reports/R-02.csv?measure=r02-outcomes&" + YEAR;
        saysIn(Role.MANAGER, address, "r02-outcomes-as-counted.csv", "As counted, for the team only");
        saysIn(Role.MANAGER, address + "&numbers=safe", "r02-outcomes-safe.csv", "Safe to pass on");
        saysIn(Role.BOARD, address, "r02-outcomes-safe.csv", "Safe to pass on");
    }

    @Test
    void a_file_runs_nothing_in_a_spreadsheet() {
        assertThat(Csv.harmless("=cmd()")).isEqualTo("'=cmd()");
        assertThat(List.of("+1", "-1", "@x", "\tx")).allSatisfy(words -> assertThat(Csv.harmless(words)).startsWith("'"));
        assertThat(Csv.harmless("North team")).isEqualTo("North team");
    }

    private void saysIn(Role role, String address, String name, String numbers) {
        assertThat(answer(role, address).getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(page(role, address).lines().skip(1)).isNotEmpty().allMatch(line -> line.replace("\"", "").contains("," + numbers + ",2025-04-01,"));
    }

    private String section(Measure measure, String address) {
        String page = page(Role.MANAGER, address);
        String from = page.substring(page.indexOf("<section class=\"figure\" aria-labelledby=\"" + measure.id() + "\""));
        return from.substring(0, from.indexOf("</section>"));
    }

    private static void add(Table.Row row, List<String> numbers) {
        row.counts().forEach(count -> numbers.add(count.toString()));
        numbers.add(String.valueOf(row.total()));
    }

    private static List<String> numbers(String page) {
        return NUMBER.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private static Period year() {
        return new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
    }
}
