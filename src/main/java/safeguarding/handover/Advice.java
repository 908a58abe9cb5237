package safeguarding.handover;

/** What a colleague advises. */
record Advice(String advice) {
}
