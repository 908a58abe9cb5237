package safeguarding.report.sac;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Counting;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;

/** Fills the tables SG1f, SG2a, SG2b, SG2c, SG2e, SG3a and SG4a of the Safeguarding Adults Collection, and what we show beside them. */
@Component
public class NationalReturn {

    static final List<Outline> OUTLINES = Stream.concat(RiskTables.all().stream(), PersonTables.all().stream()).toList();

    private final Counting counting;

    public NationalReturn(Counting counting) {
        this.counting = counting;
    }

    /** Every table for this year, in the order of the return; each cell is there, also when nobody is in it. */
    public List<ReturnTable> of(ReturnYear year) {
        return OUTLINES.stream().map(outline -> fill(outline, year)).toList();
    }

    /** Every table with its headings, and nobody in it. */
    public List<ReturnTable> headings() {
        return OUTLINES.stream().map(NationalReturn::empty).toList();
    }

    static ReturnTable empty(Outline outline) {
        return filled(outline, (kind, row) -> outline.columns().stream().map(column -> 0L).toList());
    }

    private static ReturnTable filled(Outline outline, BiFunction<Kind, Code, List<Long>> counts) {
        return new ReturnTable(outline, outline.kinds().stream().map(kind -> new ReturnTable.Part(kind, outline.rows().stream()
                .map(row -> new ReturnTable.Line(row, counts.apply(kind, row))).toList())).toList());
    }

    /** One table, for this year. */
    ReturnTable fill(Outline outline, ReturnYear year) {
        Table counted = counting.count(outline.measure(), Scope.of(year.period()), Cut.OWN);
        Map<String, Table.Row> rows = counted.rows().stream().collect(Collectors.toMap(row -> row.code().code(), Function.identity()));
        ReturnTable filled = filled(outline, (kind, row) -> outline.columns().stream()
                .map(column -> counted.count(rows.get(kind.rowCode(row)), column.code())).toList());
        if (filled.total() != counted.all().total()) {
            throw new IllegalStateException(outline.name() + " has rows that it has no place for: " + counted.all().total() + " were counted");
        }
        return filled;
    }
}
