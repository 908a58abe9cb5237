package safeguarding.report.chart;

import java.util.Comparator;
import java.util.stream.Collectors;
import safeguarding.report.disclosure.ShownTable;

/** What a chart says to somebody who hears it: for each bar, its largest answers. */
final class Spoken {

    private static final int FEW_BARS = 4;
    private static final int MANY_WORDS = 3;

    private Spoken() {
    }

    static String of(Bars bars) {
        int answers = bars.bars().size() > FEW_BARS ? 1 : MANY_WORDS;
        return "Chart: " + bars.title() + ". " + bars.bars().stream().map(bar -> bar.label() + ": " + largest(bar.line(), answers))
                .collect(Collectors.joining("; ")) + ". All numbers are in the table.";
    }

    private static String largest(ShownTable.Line line, int howMany) {
        String words = line.cells().stream().filter(cell -> !cell.count().isHidden() && cell.count().number() > 0)
                .sorted(Comparator.comparingLong((ShownTable.Cell cell) -> cell.count().number()).reversed()).limit(howMany)
                .map(cell -> cell.answer().label() + " " + Bars.Bar.words(cell)).collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing to show" : words;
    }
}
