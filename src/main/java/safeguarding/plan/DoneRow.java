package safeguarding.plan;

import java.time.LocalDate;

/**
 * One row of the list of what became of each action, as typed (SG-06, R-15).
 *
 * @param action  id of the action, as text
 * @param because why it was not done, or what else there is to say, or null
 */
record DoneRow(String action, Done done, LocalDate doneOn, String because) {

    boolean contradictsItself() {
        return doneOn != null && done != null && done != Done.DONE;
    }
}
