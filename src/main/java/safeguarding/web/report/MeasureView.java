package safeguarding.web.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.disclosure.Shown;
import safeguarding.report.disclosure.ShownTable;

/**
 * One measure on a page.
 *
 * @param voice whose answers these are, in words; null when voices make no difference
 * @param shown what was counted; null when nothing could be
 * @param lines the rows of the table, without the last
 * @param all   the last row; null where adding up would mix voices or questions, or when nothing was counted
 * @param page  address of the figure's own page
 * @param file  address of the table as a file
 */
record MeasureView(Figure figure, Measure measure, Cut cut, String voice, ShownTable shown, List<Line> lines, Line all, Drawing drawing,
        String page, String file) {

    /** A row of the table. */
    record Line(String label, List<Number> numbers, Number total) {
    }

    /** A number in the table. @param answer what it counts; @param share its percentage, or nothing; @param link to what is behind it, or null */
    record Number(String answer, String words, String share, String link) {

        static Number of(Code answer, Shown count, Shown percent, String link) {
            return new Number(answer.label(), count.words(), percent.isHidden() ? "" : "(" + percent.words() + "%)", link);
        }
    }

    /** The chart, for a wide window and for a narrow one; both empty when there is nothing to draw. */
    record Drawing(String wide, String narrow) {
    }

    /** True when it was counted and nothing was found. */
    public boolean isEmpty() {
        return shown != null && shown.table().isEmpty();
    }

    /** True when it can be shown quarter by quarter, and is not yet. */
    public boolean hasTrend() {
        return cut != Cut.QUARTER && measure.cuts().contains(Cut.QUARTER);
    }

    /** Heads the first column. */
    public String rowsAre() {
        return cut == Cut.ALL ? "" : cut == Cut.OWN ? "About" : cut.title();
    }

    /** Every row in the order of the table. */
    List<Line> everyLine() {
        return Optional.ofNullable(all).map(last -> Stream.concat(lines.stream(), Stream.of(last)).toList()).orElse(lines);
    }
}
