package safeguarding.conversation;

/**
 * Whether the person agrees to what we are doing. It is asked again in every conversation (LA-16).
 *
 * @param consent                null when the question was left open
 * @param consentOverride        whether and why we go on without their agreement (LA-17)
 * @param consentOverrideBecause the reason, the least that can be done, and whether they were told
 */
record Consent(Answer consent, String consentNotAskedBecause, Ground consentOverride, String consentOverrideBecause) {

    enum Answer { GIVEN, REFUSED, NOT_ABLE, NOT_ASKED }

    /** On what ground we go on against a refusal; {@code NO} when we do as they ask. */
    enum Ground { NO, OTHERS_AT_RISK, SERIOUS_CRIME, UNDER_PRESSURE, BEST_INTERESTS }

    boolean isAskedOrExplained() {
        return consent != null && (consent != Answer.NOT_ASKED || consentNotAskedBecause != null);
    }

    /** True unless they refused and it is not said whether, and on what ground, we go on all the same. */
    boolean isRefusalAnswered() {
        return consent != Answer.REFUSED || consentOverride == Ground.NO || consentOverride != null && consentOverrideBecause != null;
    }
}
