package safeguarding.report.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a measure counts. All numbers of the reports come from here. */
@Component
@Transactional(readOnly = true)
public class Counting {

    static final Code ALL = new Code("ALL", "All");

    private final JdbcClient jdbc;

    public Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The table of this measure, cut like this. */
    public Table count(Measure measure, Scope scope, Cut cut) {
        return table(measure, scope, cut, counted(new Selection(measure, scope, cut), Selection::sql));
    }

    /** One table for each question of a measure whose rows are questions, in their order, each cut like this. */
    public List<Table> withinEachQuestion(Measure measure, Scope scope, Cut cut) {
        return tables(measure, scope, cut, counted(new Selection(measure, scope, cut), Selection::within));
    }

    /** @param cells own row, row, answer: how many */
    Table table(Measure measure, Scope scope, Cut cut, Map<String, Map<String, Map<String, Long>>> cells) {
        Map<String, Map<String, Map<String, Long>>> once = once(measure, scope, cut, cells, Selection::sql);
        return table(measure, scope, cut, cells.getOrDefault(ALL.code(), Map.of()), once.getOrDefault(ALL.code(), Map.of()));
    }

    /** @param cells own row, row, answer: how many */
    List<Table> tables(Measure measure, Scope scope, Cut cut, Map<String, Map<String, Map<String, Long>>> cells) {
        if (!measure.ownRows().stream().map(Code::code).toList().containsAll(cells.keySet())) {
            throw new IllegalStateException(measure.id() + " has questions that it has no row for: " + cells.keySet());
        }
        Map<String, Map<String, Map<String, Long>>> once = once(measure, scope, cut, cells, Selection::within);
        return measure.ownRows().stream().map(question -> table(measure.only(question), scope, cut, cells.getOrDefault(question.code(), Map.of()),
                once.getOrDefault(question.code(), Map.of()))).toList();
    }

    /** The same with each thing counted once, whatever the rows do. */
    private Map<String, Map<String, Map<String, Long>>> once(Measure measure, Scope scope, Cut cut, Map<String, Map<String, Map<String, Long>>> cells,
            Function<Selection, String> sql) {
        return cut.countsSomeTwice() ? counted(new Selection(measure, scope, Cut.ALL), sql) : cells;
    }

    private static Table table(Measure measure, Scope scope, Cut cut, Map<String, Map<String, Long>> cells, Map<String, Map<String, Long>> once) {
        List<Table.Row> rows = cut == Cut.ALL ? List.of() : rows(measure, scope, cut, cells).stream()
                .map(code -> row(measure, code, cells.getOrDefault(code.code(), Map.of()))).toList();
        Map<String, Long> all = new TreeMap<>();
        once.values().forEach(row -> row.forEach((answer, count) -> all.merge(answer, count, Long::sum)));
        return new Table(measure, cut, scope, measure.columns(), rows, row(measure, ALL, all));
    }

    /** Own row, row, answer: how many. */
    private Map<String, Map<String, Map<String, Long>>> counted(Selection rows, Function<Selection, String> sql) {
        Map<String, Map<String, Map<String, Long>>> cells = new TreeMap<>();
        jdbc.sql(sql.apply(rows)).params(rows.params()).query(cell -> {
            cells.computeIfAbsent(String.valueOf(cell.getString("own_is")), own -> new TreeMap<>())
                    .computeIfAbsent(cell.getString("row_is"), row -> new LinkedHashMap<>()).put(cell.getString("answer_is"), cell.getLong("how_many"));
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
        boolean everyRowIsKnown = cut == Cut.QUARTER || cut == Cut.OWN && measure.rowsAreQuestions() && !found.containsKey(Code.NOT_RECORDED.code());
        return everyRowIsKnown ? known : Stream.concat(fromTheRecord, Stream.of(Code.NOT_RECORDED)).toList();
    }

    private static Table.Row row(Measure measure, Code code, Map<String, Long> counts) {
        if (!measure.columns().stream().map(Code::code).toList().containsAll(counts.keySet())) {
            throw new IllegalStateException(measure.id() + " has answers that it has no column for: " + counts.keySet());
        }
        return new Table.Row(code, measure.columns().stream().map(column -> counts.getOrDefault(column.code(), 0L)).toList());
    }
}
