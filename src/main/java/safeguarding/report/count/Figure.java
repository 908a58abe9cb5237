package safeguarding.report.count;

import java.util.List;

/** One indicator of the board: what it asks, the tables that answer it, and what they cannot show (R-01 to R-20, RO-15). */
public interface Figure {

    /** Its number in the catalogue of requirements: {@code R-01}. */
    String number();

    /** The question it answers, in plain words. */
    String question();

    /** One line on what it cannot show (RO-15). */
    String cannotShow();

    /** What is counted for it; at least one. */
    List<Measure> measures();

    /** False when what it counts belongs to no enquiry, and so to no team, and nobody can look up enquiries behind its numbers. */
    default boolean isAboutEnquiries() {
        return true;
    }

    /** True for the four hopes with which reports begin (SG-04). */
    default boolean isHeadline() {
        return false;
    }
}
