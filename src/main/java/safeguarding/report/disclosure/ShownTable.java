package safeguarding.report.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import safeguarding.report.count.Code;
import safeguarding.report.count.Table;

/**
 * A table as a reader may see it. Pages, charts, files and sentences are made from this and never from the counts, so none shows what another
 * hides.
 */
public record ShownTable(Table table, Disclosure disclosure) {

    /** One number. @param answer what it counts; @param percent of its row */
    public record Cell(Code answer, Shown count, Shown percent) {
    }

    /** One row. @param total what its numbers are out of; @param repeats whether some enquiry is counted in it more than once */
    public record Line(Code code, List<Cell> cells, Shown total, boolean repeats) {
    }

    /** The rows of the cut; none when there is no cut. */
    public List<Line> lines() {
        return table.rows().stream().map(this::line).toList();
    }

    /** Everything in the scope, each thing once. */
    public Line all() {
        return line(table.all());
    }

    /** What share of this line these answers can be. @param line one whose total is neither hidden nor nought */
    public Share share(Line line, Collection<String> answers) {
        Range whole = wholeOf(line.total());
        Range part = Range.NOUGHT;
        Range rest = Range.NOUGHT;
        for (Cell cell : line.cells()) {
            Range range = range(cell.count(), line.repeats(), whole);
            part = answers.contains(cell.answer().code()) ? part.plus(range) : part;
            rest = answers.contains(cell.answer().code()) ? rest : rest.plus(range);
        }
        return Share.of(part, rest, whole);
    }

    private Line line(Table.Row row) {
        boolean hidden = disclosure.hidesRow(row.inAll());
        boolean repeats = row.inAll() < row.total();
        List<Shown> counts = IntStream.range(0, table.columns().size())
                .mapToObj(n -> hidden ? Shown.HIDDEN : disclosure.show(row.counts().get(n), row.enquiries().get(n))).toList();
        Shown total = hidden ? Shown.HIDDEN : total(row.total(), counts, repeats);
        Line bare = new Line(row.code(), IntStream.range(0, counts.size()).mapToObj(n -> new Cell(table.columns().get(n), counts.get(n), Shown.HIDDEN))
                .toList(), total, repeats);
        return new Line(bare.code(), bare.cells().stream().map(cell -> new Cell(cell.answer(), cell.count(), percent(bare, cell))).toList(), total, repeats);
    }

    private Shown percent(Line line, Cell cell) {
        return cell.count().isHidden() || line.total().isHidden() || line.total().number() == 0 ? Shown.HIDDEN
                : disclosure.percent(share(line, List.of(cell.answer().code())));
    }

    /** Rounded to the nearest 5, or, where that and the numbers in its row would tell a hidden one, to the next nearest: 4 and 4 are out of 5. */
    private Shown total(long total, List<Shown> counts, boolean repeats) {
        Shown rounded = disclosure.show(total);
        Range whole = disclosure.range(rounded);
        boolean tells = IntStream.range(0, counts.size()).filter(n -> counts.get(n).isHidden()).anyMatch(n -> range(counts.get(n), repeats, whole)
                .within(whole, IntStream.range(0, counts.size()).filter(other -> other != n).mapToObj(other -> range(counts.get(other), repeats, whole))
                        .reduce(Range.NOUGHT, Range::plus)).isOneNumber());
        return !tells ? rounded : new Shown(rounded.number() + (rounded.number() > total ? -Disclosure.FEW : Disclosure.FEW));
    }

    /** Few enquiries can have many answers. */
    private Range range(Shown count, boolean repeats, Range whole) {
        return count.isHidden() && repeats ? new Range(1, whole.most()) : disclosure.range(count);
    }

    /** As a total may be rounded to the next nearest 5, it may have been one less or one more than other numbers. */
    private Range wholeOf(Shown total) {
        Range range = disclosure.range(total);
        return disclosure == Disclosure.EXACT ? range : new Range(range.least() - 1, range.most() + 1);
    }
}
