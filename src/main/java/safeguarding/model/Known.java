package safeguarding.model;

import java.util.Set;

/**
 * What a diagram may name, because the record or the engine knows it.
 *
 * @param forms     ids of the forms that would be in force
 * @param turnings  decisions that a form of ours records, as asked by {@code path.leads}
 * @param groups    candidate groups that exist
 * @param decisions ids of the decision tables that would be in force
 */
public record Known(Set<String> forms, Set<String> turnings, Set<String> groups, Set<String> decisions) {

    /** True when everything that the other one knows is known here too. */
    boolean includes(Known other) {
        return forms.containsAll(other.forms) && turnings.containsAll(other.turnings) && groups.containsAll(other.groups)
                && decisions.containsAll(other.decisions);
    }
}
