package safeguarding.handover;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * The answer to whoever asked for an enquiry to be taken on, beside what they asked (MY-07).
 *
 * @param asked null when nobody asked
 */
record Acceptance(Answer answer, Asked asked) {

    /** What the form asks. */
    record Answer(YesNo accepted, String acceptedByName, LocalDate acceptedOn, String acceptBecause) {
    }

    /** @param isColleague true when someone here was asked, false when it was another organisation */
    record Asked(String by, boolean isColleague) {
    }

    /** True when a named person took it on: anything less leaves it where it was. */
    boolean isGiven() {
        return answer.accepted() == YesNo.YES && answer.acceptedByName() != null;
    }

    boolean isByWhoeverAsked(String user) {
        return asked != null && asked.isColleague() && answer.accepted() == YesNo.YES && asked.by().equals(user);
    }
}
