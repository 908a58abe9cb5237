package safeguarding.report.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many different enquiries stand behind each number: one can be counted many times, and is still one person (MY-10). */
@Component
@Transactional(readOnly = true)
public class DifferentEnquiries {

    private final JdbcClient jdbc;

    public DifferentEnquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one own row, or of all: how many there are in each cell, each row, each column and altogether. */
    private record Found(Map<String, Long> cells, Map<String, Long> rows, Map<String, Long> columns, long[] altogether) {

        Found() {
            this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new long[1]);
        }

        static String cell(String row, String answer) {
            return row + " " + answer;
        }
    }

    /**
     * The same tables, now knowing it.
     *
     * @param tables one table of this measure, or one for each of its questions
     */
    public List<Table> behind(Measure measure, List<Table> tables) {
        Table first = tables.get(0);
        Map<String, Found> found = found(new Selection(measure, first.scope(), first.cut()), first.measure().only() != null);
        return tables.stream().map(table -> with(table, found.getOrDefault(table.measure().only() == null ? Counting.ALL.code()
                : table.measure().only().code(), new Found()))).toList();
    }

    private Map<String, Found> found(Selection rows, boolean withinEachQuestion) {
        Map<String, Found> found = new HashMap<>();
        jdbc.sql(rows.enquiries(withinEachQuestion)).params(rows.params()).query(cell -> {
            Found own = found.computeIfAbsent(String.valueOf(cell.getString("own_is")), any -> new Found());
            String row = cell.getString("row_is");
            String answer = cell.getString("answer_is");
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
