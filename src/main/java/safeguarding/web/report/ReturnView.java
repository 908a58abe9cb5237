package safeguarding.web.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import safeguarding.report.count.Code;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.sac.Kind;
import safeguarding.report.sac.Outline;
import safeguarding.report.sac.ReturnTable;

/** A table of the national return as a reader may see it. @param parts one for each kind of enquiry */
record ReturnView(Outline outline, List<Part> parts) {

    /** @param numbers before and after, if both are to be seen; a part that only holds what went wrong is left out when nothing did */
    static ReturnView of(ReturnTable table, List<Disclosure> numbers) {
        return new ReturnView(table.outline(), table.parts().stream().filter(part -> part.kind() != Kind.NOT_RECORDED || !part.isEmpty())
                .map(part -> part(table.outline(), part, numbers)).toList());
    }

    /** For a link to it. */
    public String anchor() {
        return outline.name().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The headings of its columns. */
    public List<String> columns() {
        return Stream.concat(outline.columns().stream().map(Code::label), outline.isOneColumn() ? Stream.of() : Stream.of("All")).toList();
    }

    private static Part part(Outline outline, ReturnTable.Part part, List<Disclosure> numbers) {
        Stream<Line> lines = part.lines().stream().map(line -> line(outline, line.row().label(), false, line.counts(), numbers));
        Stream<Line> all = outline.addsUp() ? Stream.of(line(outline, "All", true, part.totals(), numbers)) : Stream.of();
        return new Part(part.kind().title(), Stream.concat(lines, all).toList());
    }

    private static Line line(Outline outline, String label, boolean isAll, List<Long> counts, List<Disclosure> numbers) {
        Stream<Cell> cells = IntStream.range(0, counts.size()).mapToObj(n -> cell(outline.columns().get(n).label(), counts.get(n), numbers));
        long total = counts.stream().mapToLong(Long::longValue).sum();
        return new Line(label, isAll, Stream.concat(cells, outline.isOneColumn() ? Stream.of() : Stream.of(cell("All", total, numbers))).toList());
    }

    private static Cell cell(String column, long count, List<Disclosure> numbers) {
        return new Cell(column, numbers.stream().map(disclosure -> disclosure.show(count).words()).toList());
    }

    /** The enquiries of one kind. */
    record Part(String title, List<Line> lines) {
    }

    /** A row. @param isAll true for the row that adds up the others */
    record Line(String label, boolean isAll, List<Cell> cells) {
    }

    /** One number. @param shown as counted, and as it may be passed on; only one of them, if only one is to be seen */
    record Cell(String column, List<String> shown) {

        public String first() {
            return shown.get(0);
        }

        /** Null when nothing else is to be laid beside it. */
        public String then() {
            return shown.size() > 1 && !shown.get(1).equals(first()) ? shown.get(1) : null;
        }
    }
}
