package safeguarding.process.models;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import safeguarding.model.form.Kept.Reason;

/**
 * The questions that are kept in tables of their own, from whichever form they come. They belong together: a gate that asks whether
 * something has changed can only open when there is a place to say what.
 */
final class KeptApart {

    static final Set<String> WISHES = Set.of("wishesAsked", "wishesNotAskedBecause", "wishesRevisited", "wishesNotDiscussedBecause", "wish1",
            "wish1Menu", "wish1AskOfUs", "wish2", "wish2Menu", "wish2AskOfUs", "wish3", "wish3Menu", "wish3AskOfUs", "doNotWant", "control",
            "whichWishes", "spokeWith");
    static final Set<String> CONSENT = Set.of("consent", "consentTo", "consentLimits", "consentNotAskedBecause", "consentOverride",
            "consentOverrideBecause", "consentUnderstood", "consentUntil");
    static final Set<String> PLAN = Set.of("actions", "withoutAction");
    static final Set<String> GRID = Set.of("wellbeing", "safety", "gridNotAskedBecause", "workerWellbeing", "workerSafety");
    static final Set<String> SHARES = Set.of("shares");

    /** Why each of them must stay where we ask it. */
    static final Map<String, Reason> REASONS = reasons();

    private KeptApart() {
    }

    private static Map<String, Reason> reasons() {
        Map<String, Reason> reasons = new TreeMap<>();
        WISHES.forEach(key -> reasons.put(key, new Reason("It belongs to what the person wants, and who said so.", "SG-05, SG-19, SG-21")));
        CONSENT.forEach(key -> reasons.put(key, new Reason("It belongs to what the person agreed to.", "LA-16, LA-17")));
        PLAN.forEach(key -> reasons.put(key, new Reason("It belongs to the plan.", "SG-40, SG-51")));
        GRID.forEach(key -> reasons.put(key, new Reason("It belongs to the grid of wellbeing and safety.", "CP-24, LA-44")));
        SHARES.forEach(key -> reasons.put(key, new Reason("It belongs to what was shared, with whom and on which ground.", "LA-31")));
        return Map.copyOf(reasons);
    }
}
