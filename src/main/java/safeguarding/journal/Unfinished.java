package safeguarding.journal;

import java.util.List;
import safeguarding.gate.Gap;

/** What one room has begun for a person and not finished: an enquiry does not close over it (X-08, LA-42). */
public interface Unfinished {

    /** One gap for each thing that is left, as a sentence that says what to do; empty when there is nothing. */
    List<Gap> in(String reference);
}
