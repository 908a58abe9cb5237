package safeguarding.report.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a measure counts. All numbers of the reports come from here. */
@Component
@Transactional(readOnly = true)
public class Counting {

    private static final Code ALL = new Code("ALL", "All");

    private final JdbcClient jdbc;

    public Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The table of this measure, cut like this. */
    public Table count(Measure measure, Scope scope, Cut cut) {
        Map<String, Map<String, Long>> cells = counted(measure, scope, cut);
        List<Table.Row> rows = cut == Cut.ALL ? List.of() : rows(measure, scope, cut, cells).stream()
                .map(code -> row(measure, code, cells.getOrDefault(code.code(), Map.of()))).toList();
        Map<String, Long> all = new TreeMap<>();
        (cut.countsSomeTwice() ? counted(measure, scope, Cut.ALL) : cells).values()
                .forEach(row -> row.forEach((answer, count) -> all.merge(answer, count, Long::sum)));
        return new Table(measure, cut, scope, measure.columns(), rows, row(measure, ALL, all));
    }

    /** The same, and how many different enquiries stand behind each number: one can be counted many times, and is still one person (MY-10). */
    public Table withEnquiries(Table table) {
        Map<String, Map<String, Long>> behind = behind(table, table.cut());
        Map<String, Map<String, Long>> behindAll = table.cut() == Cut.ALL ? behind : behind(table, Cut.ALL);
        return new Table(table.measure(), table.cut(), table.scope(), table.columns(), table.rows().stream().map(row -> with(table, row, behind)).toList(),
                with(table, table.all(), behindAll));
    }

    private static Table.Row with(Table table, Table.Row row, Map<String, Map<String, Long>> behind) {
        Map<String, Long> found = behind.getOrDefault(row.code().code(), Map.of());
        return new Table.Row(row.code(), row.counts(), table.columns().stream().map(column -> found.getOrDefault(column.code(), 0L)).toList(),
                found.getOrDefault(Selection.WHOLE_ROW, 0L));
    }

    private Map<String, Map<String, Long>> behind(Table table, Cut cut) {
        Selection rows = new Selection(table.measure(), table.scope(), cut);
        return cells(rows.enquiries(), rows);
    }

    private Map<String, Map<String, Long>> counted(Measure measure, Scope scope, Cut cut) {
        Selection rows = new Selection(measure, scope, cut);
        return cells(rows.sql(), rows);
    }

    private Map<String, Map<String, Long>> cells(String sql, Selection rows) {
        Map<String, Map<String, Long>> cells = new TreeMap<>();
        jdbc.sql(sql).params(rows.params()).query(cell -> {
            cells.computeIfAbsent(cell.getString("row_is"), row -> new LinkedHashMap<>()).put(cell.getString("answer_is"), cell.getLong("how_many"));
        });
        return cells;
    }

    private static List<Code> rows(Measure measure, Scope scope, Cut cut, Map<String, Map<String, Long>> found) {
        List<Code> known = switch (cut) {
            case OWN -> measure.ownRows();
            case QUARTER -> scope.period().quarters();
            default -> cut.rows();
        };
        Stream<Code> fromTheRecord = cut == Cut.TEAM || cut == Cut.OWN && known.isEmpty() ? found.keySet().stream()
                .filter(code -> !code.equals(Code.NOT_RECORDED.code())).map(code -> new Code(code, code)) : known.stream();
        return cut == Cut.QUARTER ? known : Stream.concat(fromTheRecord, Stream.of(Code.NOT_RECORDED)).toList();
    }

    private static Table.Row row(Measure measure, Code code, Map<String, Long> counts) {
        if (!measure.columns().stream().map(Code::code).toList().containsAll(counts.keySet())) {
            throw new IllegalStateException(measure.id() + " has answers that it has no column for: " + counts.keySet());
        }
        return new Table.Row(code, measure.columns().stream().map(column -> counts.getOrDefault(column.code(), 0L)).toList());
    }
}
