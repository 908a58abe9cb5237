package safeguarding.report.count;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is counted.
 *
 * @param id          stable, for addresses: {@code r01-asked}
 * @param title       what the table is called
 * @param counts      what one of the things counted is: the denominator, as a sentence
 * @param when        what decides whether it lies in the period, as a sentence
 * @param view        the view of the record whose rows are counted
 * @param answers     the columns; "not recorded" is added to every table
 * @param ownRows     the rows of {@link Cut#OWN}; empty when it has none
 * @param cuts        what it can be cut by, the usual one first
 * @param voicesApart true when the answers are somebody's own, so that no number may add up different voices
 */
public record Measure(String id, String title, String counts, String when, String view, List<Code> answers, List<Code> ownRows,
        List<Cut> cuts, boolean voicesApart) {

    /** What enquiries are usually compared by. */
    public static final List<Cut> OF_AN_ENQUIRY = List.of(Cut.ALL, Cut.QUARTER, Cut.VOICE, Cut.CAPACITY, Cut.TEAM, Cut.AGE, Cut.GENDER,
            Cut.ETHNICITY, Cut.ABUSE_TYPE, Cut.SOURCE, Cut.LOCATION);

    /** The columns of every table of it. */
    public List<Code> columns() {
        return Stream.concat(answers.stream(), Stream.of(Code.NOT_RECORDED)).toList();
    }

    /** The usual cuts, with the figure's own rows first. */
    public static List<Cut> ownRowsAnd(List<Cut> others) {
        return Stream.concat(Stream.of(Cut.OWN), others.stream()).toList();
    }
}
