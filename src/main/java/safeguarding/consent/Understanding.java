package safeguarding.consent;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * Where there is time to talk about it: whether they know what they agree to, and for how long (LA-16). The components are the form's
 * field keys.
 *
 * @param consentUnderstood whether they understand what may get better and what may get worse
 * @param consentUntil      the last day of their agreement; null when they set none
 */
public record Understanding(YesNo consentUnderstood, LocalDate consentUntil) {
}
