package safeguarding.report.count;

import java.util.List;

/** By what the reader compares. Each cut but the whole and the figure's own rows is a view of the record with one code per enquiry. */
public enum Cut {

    /** No cut: one row for everything. */
    ALL("All together", null, List.of()),
    /** The rows that the figure itself has, such as the six questions. */
    OWN("Its own rows", null, List.of()),
    VOICE("Whose voice", null, Codes.VOICES),
    CAPACITY("Capacity", "cut_capacity", Codes.CAPACITY),
    TEAM("Team", "cut_team", List.of()),
    AGE("Age", null, Codes.AGES),
    ETHNICITY("Ethnicity", "cut_ethnicity", Codes.ETHNICITY),
    GENDER("Gender", "cut_gender", Codes.GENDER),
    /** An enquiry can be about several kinds of abuse: it is counted in each row, so these rows add up to more than all enquiries. */
    ABUSE_TYPE("Kind of abuse", "cut_abuse_type", Codes.ABUSE_TYPES),
    SOURCE("Source of risk", "cut_source", Codes.SOURCES),
    LOCATION("Where it happened", "cut_location", Codes.LOCATIONS),
    /** Quarters of the year within the period: how it changed over time. */
    QUARTER("Quarter by quarter", null, List.of());

    private final String title;
    private final String view;
    private final List<Code> rows;

    Cut(String title, String view, List<Code> rows) {
        this.title = title;
        this.view = view;
        this.rows = rows;
    }

    public String title() {
        return title;
    }

    /** True when one thing may stand in several rows, so that the rows add up to more than there is. */
    public boolean countsSomeTwice() {
        return this == ABUSE_TYPE;
    }

    /** Null when it is no view of its own. */
    String view() {
        return view;
    }

    /** The rows there are, also those that nobody is in; empty when they come from the record. */
    public List<Code> rows() {
        return rows;
    }
}
