package safeguarding.record;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every cell of every table in the database, the engine's and ours, on H2 as on PostgreSQL. */
record Tables(JdbcTemplate jdbc) {

    List<String> ofTheEngine() {
        return named("upper(table_name) like 'ACT\\_%' escape '\\'");
    }

    List<String> ours() {
        return named("upper(table_name) not like 'ACT\\_%' escape '\\' and lower(table_name) not like 'flyway%'");
    }

    /** Those cells of the table that hold any of this text, as {@code table.column: value}. */
    List<String> cellsWith(String text, String table) {
        List<String> found = new ArrayList<>();
        eachCell(table, (column, value) -> {
            if (value.contains(text)) {
                found.add(table + "." + column + ": " + value);
            }
        });
        return found;
    }

    void eachCell(String table, BiConsumer<String, String> cell) {
        jdbc.query("select * from \"" + table + "\"", row -> {
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                cell.accept(row.getMetaData().getColumnName(column), text(row, column));
            }
        });
    }

    private List<String> named(String condition) {
        return jdbc.queryForList("select table_name from information_schema.tables where lower(table_schema) = 'public' "
                + "and table_type like '%TABLE' and " + condition + " order by 1", String.class);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
        } else if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        } else if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return String.valueOf(value);
    }
}
