package safeguarding.report.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import safeguarding.report.count.Code;
import safeguarding.report.count.Table;

/** A table as a reader may see it. Pages, charts and files are made from this and never from the counts, so none shows what another hides. */
public record ShownTable(Table table, Disclosure disclosure) {

    /** One number. @param answer what it counts; @param percent of its row */
    public record Cell(Code answer, Shown count, Shown percent) {
    }

    /** One row. @param total what its numbers are out of */
    public record Line(Code code, List<Cell> cells, Shown total) {
    }

    /** The rows of the cut; none when there is no cut. */
    public List<Line> lines() {
        return table.rows().stream().map(this::line).toList();
    }

    /** Everything in the scope, each thing once. */
    public Line all() {
        return line(table.all());
    }

    private Line line(Table.Row row) {
        boolean hidden = disclosure.hidesRow(row.inAll());
        return new Line(row.code(), IntStream.range(0, table.columns().size()).mapToObj(n -> hidden ? hidden(n) : cell(row, n)).toList(),
                hidden ? Shown.HIDDEN : disclosure.show(row.total()));
    }

    private Cell hidden(int column) {
        return new Cell(table.columns().get(column), Shown.HIDDEN, Shown.HIDDEN);
    }

    private Cell cell(Table.Row row, int column) {
        Shown count = disclosure.show(row.counts().get(column), row.enquiries().get(column));
        return new Cell(table.columns().get(column), count, count.isHidden() ? count : disclosure.percent(row.counts().get(column), row.total()));
    }
}
