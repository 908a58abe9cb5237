package safeguarding.report.sac;

import safeguarding.report.count.Code;

/** Which enquiries a part of a table counts. The return keeps enquiries under section 42 of the Care Act apart from all others. */
public enum Kind {

    SECTION_42("Section 42 enquiries"),
    OTHER("Other enquiries"),
    /** Held, but no decision on record says which: the return has no place for them, so they have to be put right. */
    NOT_RECORDED("Kind of enquiry not recorded"),
    /** For a table whose rows are the kinds themselves. */
    ALL("Concerns and enquiries");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As the views write it before the code of a row. */
    String rowCode(Code row) {
        return this == ALL ? row.code() : name() + "." + row.code();
    }
}
