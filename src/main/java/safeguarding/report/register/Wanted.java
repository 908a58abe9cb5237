package safeguarding.report.register;

import java.time.Instant;
import java.util.Set;
import safeguarding.enquiry.Stage;

/**
 * What is looked for, understood.
 *
 * @param reference the pattern of a reference; null for any
 * @param words     each begins a word of the name; empty for any name
 * @param worker    who works on it
 * @param team      whose team’s it is
 * @param stage     null for any
 * @param from      raised at this moment or later; null for any
 * @param before    raised before this moment; null for any
 * @param page      counted from 1
 */
record Wanted(String reference, Set<String> words, Who worker, Who team, Stage stage, Instant from, Instant before, State state,
        Column sort, boolean backwards, int page) {
}
