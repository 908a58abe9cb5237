package safeguarding.report.register;

import java.util.List;
import java.util.Map;

/**
 * A page of the register.
 *
 * @param wrong what is wrong with what was typed, by field; then nothing was looked for
 * @param count how many there are; one more than {@link #COUNTED} stands for all that are more
 * @param page  counted from 1
 */
public record Found(Map<String, String> wrong, List<Row> rows, long count, int page, Column sort, boolean backwards) {

    /** More than these nobody reads, and counting them takes time. */
    public static final int COUNTED = 10_000;

    /** How many rows are on a page. */
    public static final int ROWS = 50;

    /** How many were found, in words. */
    public String howMany() {
        return !wrong.isEmpty() ? "Enquiries" : count > COUNTED ? "More than 10,000 enquiries" : count == 0 ? "No enquiries" : count == 1 ? "One enquiry" : "%,d enquiries".formatted(count);
    }

    public boolean hasNext() {
        return rows.size() == ROWS && (long) page * ROWS < count || count > COUNTED && rows.size() == ROWS;
    }

    /** Which of them are on this page, such as 51 to 100; empty when all are or none. */
    public String which() {
        return rows.isEmpty() || page == 1 && !hasNext() ? "" : "%,d to %,d".formatted((page - 1L) * ROWS + 1, (page - 1L) * ROWS + rows.size());
    }
}
