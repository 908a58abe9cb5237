package safeguarding.closure;

/** What came of one wish and why (SG-61, RO-11). */
public record OutcomeResult(Result result, Reason reason, String words) {
}
