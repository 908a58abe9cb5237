package safeguarding.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.docs.GeneratedPage.head;
import static safeguarding.docs.GeneratedPage.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.made.EveryFigure;

/** {@code docs/figures.md}: every figure of the reports, what it counts, out of what, from when to when, and what it cannot show. */
class FiguresPageTest {

    private static final List<String> NUMBERS = IntStream.rangeClosed(1, 20).mapToObj("R-%02d"::formatted).toList();
    private static final String INTRODUCTION = """
            # Every figure of the reports

            *Made from the code by `FiguresPageTest`, so do not edit it. After a change: `mvn test -Dtest=FiguresPageTest -Ddocs.write=true`.*

            Each figure is a view of the record (`db/migration/common/V101` and later), counted by one piece of code, and compared in a test with
            a slow count of the same thing in plain Java, over made-up enquiries with gaps and repeats, on H2 and on PostgreSQL. *Not recorded* is a column of
            every table. What people answer is never added up over different voices. Nor are different questions added up: where a table says *each
            question by itself*, it has no row for all of them, and what it is cut by is cut within each question. Days begin at midnight in London.
            """;

    @Test
    void every_indicator_has_a_figure_and_every_figure_is_described() {
        List<Figure> figures = EveryFigure.inOrder();
        assertThat(figures).extracting(Figure::number).containsExactlyElementsOf(NUMBERS);
        new GeneratedPage("figures.md", INTRODUCTION + figures.stream().map(FiguresPageTest::section).collect(Collectors.joining()))
                .isUpToDate(FiguresPageTest.class);
    }

    private static String section(Figure figure) {
        return "\n## %s %s\n\n%s%s\n\n".formatted(figure.number(), figure.question(), figure.isHeadline() ? "One of the headline figures (SG-04). " : "",
                figure.cannotShow()) + head("Table", "Each thing counted", "In the period by", "Answers", "Cut by", "View")
                + figure.measures().stream().map(FiguresPageTest::line).collect(Collectors.joining());
    }

    private static String line(Measure measure) {
        return row(measure.title() + (measure.voicesApart() ? " (one voice at a time)" : "") + (measure.rowsAreQuestions() ? " (each question by itself)" : ""), measure.counts(), measure.when(),
                measure.columns().stream().map(Code::label).collect(Collectors.joining(" · ")),
                measure.cuts().stream().map(Cut::title).collect(Collectors.joining(" · ")), "`" + measure.view() + "`");
    }
}
