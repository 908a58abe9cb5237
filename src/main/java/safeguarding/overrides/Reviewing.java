package safeguarding.overrides;

/**
 * A second look beside the decision it is about.
 *
 * @param decision null when none is in force, or when another one was chosen than those in force
 */
record Reviewing(ReviewAnswer answer, OverrideDecision decision) {
}
