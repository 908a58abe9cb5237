package safeguarding.handover;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * Whoever raised the concern is not content with what came of it (MY-09).
 *
 * @param raiserExcluded whether they were left out although they should have had a part in it
 */
record Escalation(LocalDate heldOn, String raiserSays, String raiserWants, YesNo raiserExcluded) {
}
