package safeguarding.letters;

import java.util.List;
import safeguarding.gate.Gap;

/**
 * A gate as it stands.
 *
 * @param gate        id of the form it is the gate of, or {@code outcomesCurrent} for the door before every stage
 * @param title       what it is called
 * @param open        true when the corridor goes on
 * @param wentWithout true when it is open only because somebody gave a reason for going on without what is missing
 * @param gaps        what is missing, in the sentences that the worker reads
 */
public record GateNow(String gate, String title, boolean open, boolean wentWithout, List<Gap> gaps) {
}
