package safeguarding.consent;

import java.util.List;

/**
 * The part of any form that asks whether they agree. It is asked anew at every stage (LA-16). The components are the form's field keys.
 *
 * @param consent                null when the question was left open
 * @param consentTo              what the answer is about; a refusal that names nothing is about everything
 * @param consentNotAskedBecause why they could not be asked, or are not able to decide
 * @param consentOverride        whether and why we go on without their agreement (LA-17)
 * @param consentOverrideBecause the reason, the least that can be done, and whether they were told
 */
public record ConsentAnswer(Agreement consent, List<Scope> consentTo, String consentLimits, String consentNotAskedBecause,
        GoOn consentOverride, String consentOverrideBecause) {

    public ConsentAnswer {
        consentTo = consentTo == null ? List.of() : consentTo.stream().distinct().toList();
    }

    /** What the answer is about: what was ticked, or everything when they refuse or cannot decide and nothing was ticked. */
    public List<Scope> scopes() {
        boolean aboutAll = consentTo.isEmpty() && (consent == Agreement.REFUSED || consent == Agreement.NOT_ABLE);
        return consent == null || consent == Agreement.NOT_ASKED ? List.of() : aboutAll ? List.of(Scope.values()) : consentTo;
    }

    /** True when someone said yes or no: somebody has to have said it. */
    public boolean wasSaidBySomeone() {
        return consent == Agreement.GIVEN || consent == Agreement.REFUSED;
    }

    /** True when they answered that we may, or that we may not. */
    public boolean decides(Scope scope) {
        return wasSaidBySomeone() && scopes().contains(scope);
    }

    /** True when they said no to this. */
    public boolean refuses(Scope scope) {
        return consent == Agreement.REFUSED && scopes().contains(scope);
    }

    /** True when it is said on which ground we go on against their word. */
    public boolean namesAGround() {
        return consentOverride != null && consentOverride != GoOn.NO;
    }

    boolean isAskedOrExplained() {
        return consent != null && (consent != Agreement.NOT_ASKED || consentNotAskedBecause != null);
    }

    boolean saysToWhat() {
        return consent != Agreement.GIVEN || !consentTo.isEmpty();
    }

    /** True unless they refused and it is not said whether, and on what ground, we go on all the same. */
    boolean isRefusalAnswered() {
        return consent != Agreement.REFUSED || consentOverride == GoOn.NO || namesAGround() && consentOverrideBecause != null;
    }

    /** True unless it names a ground for going on against their word and leaves out why. */
    boolean isRefusalExplained() {
        return !namesAGround() || consentOverrideBecause != null;
    }
}
