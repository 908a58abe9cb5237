package safeguarding.risk;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/** That the risk has risen, as it was told in a hurry. The components are the form's field keys. */
record RiskRisen(YesNo dangerNow, String whatHappened, LocalDate heldOn) {
}
