package safeguarding.consent;

import java.time.LocalDate;

/** What they agree to has changed: taken back, widened or narrowed at any time (LA-16). */
record ConsentChanged(LocalDate heldOn, ConsentAnswer consent, Understanding understanding) {
}
