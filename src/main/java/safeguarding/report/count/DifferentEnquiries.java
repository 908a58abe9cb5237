package safeguarding.report.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts, and knows of each number how many different enquiries stand behind it: one can be counted many times, and is still one person (MY-10).
 * Both are asked in one question.
 */
@Component
@Transactional(readOnly = true)
public class DifferentEnquiries {

    private final JdbcClient jdbc;
    private final Counting counting;

    public DifferentEnquiries(JdbcClient jdbc, Counting counting) {
        this.jdbc = jdbc;
        this.counting = counting;
    }

    /** Of one own row, or of all: how many there are in each cell, each row, each column and altogether; {@code counts} is by row and answer. */
    private record Found(Map<String, Map<String, Long>> counts, Map<String, Long> cells, Map<String, Long> rows, Map<String, Long> columns,
            long[] altogether) {

        Found() {
            this(new TreeMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new long[1]);
        }

        static String cell(String row, String answer) {
            return row + " " + answer;
        }
    }

    /** As {@link Counting#count}. */
    public Table count(Measure measure, Scope scope, Cut cut) {
        Map<String, Found> found = found(new Selection(measure, scope, cut), false);
        return with(counting.table(measure, scope, cut, counts(found)), found.getOrDefault(Counting.ALL.code(), new Found()));
    }

    /** As {@link Counting#withinEachQuestion}. */
    public List<Table> withinEachQuestion(Measure measure, Scope scope, Cut cut) {
        Map<String, Found> found = found(new Selection(measure, scope, cut), true);
        return counting.tables(measure, scope, cut, counts(found)).stream()
                .map(table -> with(table, found.getOrDefault(table.measure().only().code(), new Found()))).toList();
    }

    private static Map<String, Map<String, Map<String, Long>>> counts(Map<String, Found> found) {
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, own -> own.getValue().counts()));
    }

    private Map<String, Found> found(Selection rows, boolean withinEachQuestion) {
        Map<String, Found> found = new HashMap<>();
        jdbc.sql(rows.enquiries(withinEachQuestion)).params(rows.params()).query(cell -> {
            Found own = found.computeIfAbsent(String.valueOf(cell.getString("own_is")), any -> new Found());
            String row = cell.getString("row_is");
            String answer = cell.getString("answer_is");
            own.counts().computeIfAbsent(row, any -> new HashMap<>()).put(answer, cell.getLong("how_many"));
            own.cells().put(Found.cell(row, answer), cell.getLong("in_cell"));
            own.rows().merge(row, cell.getLong("new_in_row"), Long::sum);
            own.columns().merge(answer, cell.getLong("new_in_column"), Long::sum);
            own.altogether()[0] += cell.getLong("new_in_all");
        });
        return found;
    }

    private static Table with(Table table, Found found) {
        List<Table.Row> rows = table.rows().stream().map(row -> new Table.Row(row.code(), row.counts(), table.columns().stream()
                .map(column -> found.cells().getOrDefault(Found.cell(row.code().code(), column.code()), 0L)).toList(),
                found.rows().getOrDefault(row.code().code(), 0L))).toList();
        Table.Row all = new Table.Row(table.all().code(), table.all().counts(), table.columns().stream()
                .map(column -> found.columns().getOrDefault(column.code(), 0L)).toList(), found.altogether()[0]);
        return new Table(table.measure(), table.cut(), table.scope(), table.columns(), rows, all);
    }
}
