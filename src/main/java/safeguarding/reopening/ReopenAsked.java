package safeguarding.reopening;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/** Why someone asks to open an enquiry again (MY-01b). The components are the form's field keys. */
record ReopenAsked(String reopenBecause, WhoAsks whoAsks, String whatChanged, YesNo safeNow, String safeNowHow, LocalDate heldOn) {
}
