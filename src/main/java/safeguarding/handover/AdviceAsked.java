package safeguarding.handover;

/** A question to a colleague. Asking for advice hands nothing over (MY-07). */
record AdviceAsked(String adviser, String question) {
}
