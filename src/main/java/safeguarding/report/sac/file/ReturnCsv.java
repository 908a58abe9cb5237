package safeguarding.report.sac.file;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.Shown;
import safeguarding.report.sac.Outline;
import safeguarding.report.sac.ReturnTable;

/** The tables of a year in one file with a line for each cell. It holds no totals, so that nothing is counted twice when it is added up. */
public final class ReturnCsv {

    private static final List<String> HEADINGS = List.of("table", "section", "row", "column", "value");

    private ReturnCsv() {
    }

    /** @param disclosure whether numbers are as counted, or may leave the team */
    public static String of(List<ReturnTable> tables, Disclosure disclosure) {
        return CommaSeparated.of(HEADINGS, tables.stream().flatMap(table -> table.parts().stream().flatMap(part -> part.lines().stream()
                .flatMap(line -> cells(table.outline(), part.kind().title(), line, disclosure)))));
    }

    private static Stream<List<?>> cells(Outline outline, String section, ReturnTable.Line line, Disclosure disclosure) {
        return IntStream.range(0, line.counts().size()).mapToObj(n -> {
            Shown shown = disclosure.show(line.counts().get(n));
            return List.of(outline.name(), section, line.row().label(), outline.columns().get(n).label(), shown.isHidden() ? shown.words() : shown.number());
        });
    }
}
