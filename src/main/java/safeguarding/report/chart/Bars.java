package safeguarding.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import safeguarding.report.count.Code;
import safeguarding.report.disclosure.ShownTable;

/** What a chart of bars shows: each bar is one row of a table, each answer a part of it. @param title what is counted */
public record Bars(String title, List<Code> answers, List<Bar> bars) {

    /** One bar. @param label whom or what it is about; @param line its numbers, one for each answer */
    public record Bar(String label, ShownTable.Line line) {

        /** How much of the bar this answer takes, of a hundred. What is hidden leaves a gap. */
        double share(int answer) {
            long parts = IntStream.range(0, line.cells().size()).mapToLong(this::count).sum();
            long whole = line.total().isHidden() ? parts : Math.max(parts, line.total().number());
            return whole == 0 ? 0 : 100.0 * count(answer) / whole;
        }

        /** What stands on this part: the same percentage as in the table, or the number where the table has none. */
        String words(int answer) {
            return words(line.cells().get(answer));
        }

        static String words(ShownTable.Cell cell) {
            return cell.percent().isHidden() ? cell.count().words() : cell.percent().words() + "%";
        }

        private long count(int answer) {
            return line.cells().get(answer).count().isHidden() ? 0 : line.cells().get(answer).count().number();
        }
    }

    /** The rows of this table, or the whole of it when it has none. */
    public static Bars of(ShownTable shown) {
        Stream<ShownTable.Line> lines = shown.table().rows().isEmpty() ? Stream.of(shown.all()) : shown.lines().stream();
        return new Bars(shown.table().measure().title(), shown.table().columns(), lines.filter(line -> !isAnEmptyRemainder(line))
                .map(line -> new Bar(line.code().label() + " (" + line.total().words() + ")", line)).toList());
    }

    /** True when no part of any bar could be seen. */
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> IntStream.range(0, answers.size()).allMatch(answer -> bar.share(answer) == 0));
    }

    /** True when a bar has a percentage, so that a scale of them makes sense. */
    boolean hasPercentages() {
        return bars.stream().flatMap(bar -> bar.line().cells().stream()).anyMatch(cell -> !cell.percent().isHidden());
    }

    private static boolean isAnEmptyRemainder(ShownTable.Line line) {
        return line.code().equals(Code.NOT_RECORDED) && !line.total().isHidden() && line.total().number() == 0;
    }
}
