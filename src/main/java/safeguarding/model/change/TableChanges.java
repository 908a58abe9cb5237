package safeguarding.model.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.model.shown.TableSheet;

/** The difference between two versions of a decision table, row by row. */
public final class TableChanges {

    private TableChanges() {
    }

    /** What is new, gone and changed, in this order. */
    public static List<Change> between(TableSheet before, TableSheet after) {
        List<Change> changes = new ArrayList<>();
        Map<String, TableSheet.Row> old = rows(before);
        Map<String, TableSheet.Row> now = rows(after);
        now.forEach((id, row) -> {
            if (!old.containsKey(id)) {
                changes.add(Change.added(id, name(row), "The row " + told(row) + " is new."));
            }
        });
        old.forEach((id, row) -> {
            if (!now.containsKey(id)) {
                changes.add(Change.removed(id, name(row), "The row " + told(row) + " is gone."));
            }
        });
        now.forEach((id, row) -> {
            if (old.containsKey(id) && !old.get(id).equals(row)) {
                changes.add(Change.changed(id, name(row), "The row is now " + told(row) + "; before: " + told(old.get(id)) + "."));
            }
        });
        if (!before.asks().equals(after.asks()) || !before.answers().equals(after.answers())) {
            changes.add(Change.changed("", after.name(), "The heads of the columns have changed."));
        }
        return changes;
    }

    private static Map<String, TableSheet.Row> rows(TableSheet table) {
        Map<String, TableSheet.Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private static String name(TableSheet.Row row) {
        return row.because().isEmpty() ? row.id() : row.because();
    }

    private static String told(TableSheet.Row row) {
        return "“" + String.join(" | ", row.cells().stream().map(cell -> cell.isEmpty() ? "any" : cell).toList()) + "”"
                + (row.because().isEmpty() ? "" : " (" + row.because() + ")");
    }
}
