package safeguarding.outcomes;

import java.util.List;
import safeguarding.people.Voice;

/** An outcome with all that was said about it, oldest first. */
public record OutcomeHistory(long id, Voice voice, List<Version> versions) {

    /**
     * @param rank    1 to 3, or null when the wish was taken back
     * @param entryId the journal line that says when, at which stage and by whom
     */
    public record Version(Integer rank, Wish wish, long entryId) {
    }

    static OutcomeHistory of(OutcomeRow row) {
        return new OutcomeHistory(row.id(), row.voice(), row.versions().stream()
                .map(version -> new Version(version.rank(), version.wish(), version.entryId())).toList());
    }
}
