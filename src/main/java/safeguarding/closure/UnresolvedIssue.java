package safeguarding.closure;

import safeguarding.people.YesNo;

/** One row of what is still unresolved: the issue, whose it is now, and whether they know (LA-42). */
public record UnresolvedIssue(String issue, String owner, YesNo ownerKnows) {

    boolean hasAnOwnerWhoKnows() {
        return issue != null && owner != null && ownerKnows == YesNo.YES;
    }

    boolean isBlank() {
        return issue == null && owner == null && ownerKnows == null;
    }
}
