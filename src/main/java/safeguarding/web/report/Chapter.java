package safeguarding.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.report.count.Code;
import safeguarding.report.disclosure.ShownTable;

/** One figure as a report tells it: a sentence, a chart, the table behind it. @param before the same sentence for the period before */
record Chapter(MeasureView view, String sentence, String before) {

    private static final int MOST_ANSWERS = 3;

    static Chapter of(MeasureView now, MeasureView before) {
        return new Chapter(now, told(now.shown()), told(before.shown()));
    }

    /** Its main numbers in a sentence; nothing that the table hides. */
    static String told(ShownTable shown) {
        ShownTable.Line all = shown.all();
        if (shown.table().isEmpty()) {
            return "There was nothing to count.";
        } else if (all.total().isHidden()) {
            return "There were too few to show without saying who they are.";
        }
        List<ShownTable.Cell> known = all.cells().stream().filter(cell -> !cell.percent().isHidden()).toList();
        Stream<ShownTable.Cell> largest = known.stream().filter(cell -> !cell.answer().equals(Code.NOT_RECORDED) && cell.percent().number() > 0)
                .sorted(Comparator.comparing((ShownTable.Cell cell) -> cell.percent().number()).reversed()).limit(MOST_ANSWERS);
        Stream<ShownTable.Cell> last = known.stream().filter(cell -> cell.answer().equals(Code.NOT_RECORDED));
        String parts = Stream.concat(largest, last).map(cell -> cell.percent().words() + "% " + cell.answer().label().toLowerCase(Locale.UK))
                .collect(Collectors.joining("; "));
        return "Out of " + all.total().words() + ": " + parts + ".";
    }
}
