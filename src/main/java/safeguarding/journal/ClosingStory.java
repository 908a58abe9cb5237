package safeguarding.journal;

import java.util.List;

/** What one room tells whoever decides whether an enquiry may close. All of it stands on one page (MY-01a, X-08). */
public interface ClosingStory {

    /**
     * One thing to be told.
     *
     * @param question what was asked, or what it is about, in plain words
     * @param words    the answer: a choice as its form words it, text to the letter
     */
    record Line(String question, String words) {
    }

    /** What stands above the lines. */
    String heading();

    /** What this enquiry has to tell, in the order in which it is read; empty when there is nothing. */
    List<Line> lines(String reference);
}
