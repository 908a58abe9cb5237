package safeguarding.report.count;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counted answers. Every row adds up to its own total; {@code all} counts each thing once, whatever the rows do. It is for showing only where
 * the table {@link #addsUp()}.
 *
 * @param columns the answers, "not recorded" last
 * @param rows    one for each code of the cut, also when it is empty; none when there is no cut
 * @param all     everything in the scope
 */
public record Table(Measure measure, Cut cut, Scope scope, List<Code> columns, List<Row> rows, Row all) {

    /**
     * A row.
     *
     * @param counts    one for each column, in their order
     * @param enquiries how many different enquiries stand behind each count, which can be fewer; the counts themselves until somebody asked
     * @param inAll     how many different enquiries stand behind the whole row
     */
    public record Row(Code code, List<Long> counts, List<Long> enquiries, long inAll) {

        public Row(Code code, List<Long> counts) {
            this(code, counts, counts, counts.stream().mapToLong(Long::longValue).sum());
        }

        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** False when its rows are different questions, or answers in different voices: then the last row would be a number of nothing. */
    public boolean addsUp() {
        return !(cut == Cut.OWN && measure.rowsAreQuestions()) && !(cut == Cut.VOICE && measure.voicesApart());
    }

    /** True when nothing was found. */
    public boolean isEmpty() {
        return all.total() == 0;
    }

    /** The number in this cell. @param column code of an answer */
    public long count(Row row, String column) {
        return IntStream.range(0, columns.size()).filter(n -> columns.get(n).code().equals(column)).mapToLong(n -> row.counts().get(n)).sum();
    }
}
