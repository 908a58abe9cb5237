package safeguarding.assurance;

import java.util.List;
import safeguarding.gate.Refusal;

/**
 * As many audits as fit on a page, the newest first.
 *
 * @param number counted from 1; it may be beyond the end, and then there is nothing on it
 * @param pages  how many pages there are
 */
record PageOfAudits(List<Audit> audits, int number, int pages) {

    static final int AUDITS = 50;

    static PageOfAudits first(List<Audit> all) {
        return of(all, "");
    }

    /** @param typed the number in the address; without one it is the first. @throws Refusal when it is no number of a page */
    static PageOfAudits of(List<Audit> all, String typed) {
        Refusal.when(!typed.isEmpty() && !typed.matches("[1-9]\\d{0,5}"), "There is no page “" + typed + "”. Please begin with the first.");
        int number = typed.isEmpty() ? 1 : Integer.parseInt(typed);
        return new PageOfAudits(all.stream().skip((number - 1L) * AUDITS).limit(AUDITS).toList(), number, (all.size() + AUDITS - 1) / AUDITS);
    }

    public boolean isBeyondTheEnd() {
        return audits.isEmpty() && pages > 0;
    }
}
