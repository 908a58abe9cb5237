package safeguarding.report.sac;

import java.util.ArrayList;
import java.util.List;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;

/**
 * What one table of the return looks like before it is filled.
 *
 * @param table    the name that the return gives it: {@code SG2a}
 * @param part     which part of that table, or what is shown beside it; empty for its main part
 * @param title    what it is about
 * @param counts   what one of the things counted is
 * @param view     the view of the record that is counted
 * @param rowsAre  what its rows are, as the heading of their column
 * @param rows     its rows, in the order of the return
 * @param columns  its columns, likewise
 * @param addsUp   false when one enquiry can be in several rows, so that a total of the rows would say nothing
 * @param isOurs   true for what the return does not ask, and a careful reader wants beside it
 * @param notes    where our words and those of the return differ
 */
public record Outline(String table, String part, String title, String counts, String view, String rowsAre, List<Code> rows, List<Code> columns,
        boolean addsUp, boolean isOurs, List<String> notes) {

    private static final Code ONE_COLUMN = new Code("COUNTED", "Number");

    /** Its name in a file. */
    public String name() {
        return part.isEmpty() ? table : table + " (" + part + ")";
    }

    /** Which enquiries it is made out for, one part each. */
    public List<Kind> kinds() {
        return table.equals("SG1f") ? List.of(Kind.ALL) : List.of(Kind.SECTION_42, Kind.OTHER, Kind.NOT_RECORDED);
    }

    /** True when it only says how many, without columns to tell apart. */
    public boolean isOneColumn() {
        return columns.equals(List.of(ONE_COLUMN));
    }

    static List<Code> oneColumn() {
        return List.of(ONE_COLUMN);
    }

    Measure measure() {
        List<Code> all = new ArrayList<>();
        kinds().forEach(kind -> rows.forEach(row -> all.add(new Code(kind.rowCode(row), row.label()))));
        List<Code> answers = columns.stream().filter(column -> !column.code().equals(Code.NOT_RECORDED.code())).toList();
        return new Measure(name(), title, counts, "", view, answers, all, List.of(Cut.OWN), false);
    }
}
