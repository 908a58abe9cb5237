package safeguarding.report.made;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

/** One row of a table as it lies in the database, by the names of its columns. */
public record Row(Map<String, Object> cells) {

    public String text(String column) {
        return Objects.toString(cell(column), null);
    }

    public long number(String column) {
        return ((Number) cell(column)).longValue();
    }

    public LocalDate day(String column) {
        return cell(column) instanceof Date date ? date.toLocalDate() : (LocalDate) cell(column);
    }

    public Instant moment(String column) {
        Object cell = cell(column);
        return cell == null ? null : cell instanceof Timestamp moment ? moment.toInstant() : ((OffsetDateTime) cell).toInstant();
    }

    private Object cell(String column) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException("There is no column " + column + " in " + cells.keySet());
        }
        return cells.get(column);
    }
}
