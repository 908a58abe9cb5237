package safeguarding.report.count;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is counted.
 *
 * @param id               stable, for addresses: {@code r01-asked}
 * @param title            what the table is called
 * @param counts           what one of the things counted is: the denominator, as a sentence
 * @param when             what decides whether it lies in the period, as a sentence
 * @param view             the view of the record whose rows are counted
 * @param answers          the columns; "not recorded" is added to every table
 * @param ownRows          the rows of {@link Cut#OWN}; empty when it has none
 * @param cuts             what it can be cut by, the usual one first
 * @param voicesApart      true when the answers are somebody's own, so that no number may add up different voices
 * @param rowsAreQuestions true when its own rows are different questions about the same thing, so that no number may add them up: any other cut
 *                         is made within each question
 * @param only             the one own row that is looked at; null for all
 */
public record Measure(String id, String title, String counts, String when, String view, List<Code> answers, List<Code> ownRows,
        List<Cut> cuts, boolean voicesApart, boolean rowsAreQuestions, Code only) {

    /** What enquiries are usually compared by. */
    public static final List<Cut> OF_AN_ENQUIRY = List.of(Cut.ALL, Cut.QUARTER, Cut.VOICE, Cut.CAPACITY, Cut.TEAM, Cut.AGE, Cut.GENDER,
            Cut.ETHNICITY, Cut.ABUSE_TYPE, Cut.SOURCE, Cut.LOCATION);

    /** A measure whose own rows, if it has any, are things of one kind, which add up. */
    public Measure(String id, String title, String counts, String when, String view, List<Code> answers, List<Code> ownRows, List<Cut> cuts,
            boolean voicesApart) {
        this(id, title, counts, when, view, answers, ownRows, cuts, voicesApart, false, null);
    }

    /** The same, with rows that are different questions. All of them together is no cut of it. */
    public Measure ofQuestions() {
        return new Measure(id, title, counts, when, view, answers, ownRows, cuts.stream().filter(cut -> cut != Cut.ALL).toList(), voicesApart, true, null);
    }

    /** One of its questions by itself. */
    public Measure only(Code question) {
        return new Measure(id, title + ": " + question.label(), counts, when, view, answers, List.of(),
                Stream.concat(Stream.of(Cut.ALL), cuts.stream().filter(cut -> cut != Cut.OWN)).toList(), voicesApart, false, question);
    }

    /** The columns of every table of it. */
    public List<Code> columns() {
        return Stream.concat(answers.stream(), Stream.of(Code.NOT_RECORDED)).toList();
    }

    /** The usual cuts, with the figure's own rows first. */
    public static List<Cut> ownRowsAnd(List<Cut> others) {
        return Stream.concat(Stream.of(Cut.OWN), others.stream()).toList();
    }
}
