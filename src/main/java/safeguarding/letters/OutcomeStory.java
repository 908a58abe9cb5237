package safeguarding.letters;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import safeguarding.outcomes.MenuItem;
import safeguarding.people.Voice;

/** An outcome and every version of it, oldest first, with when, at which stage and by whom each was written down (SG-05). */
public record OutcomeStory(long id, Voice voice, List<Version> versions) {

    /** @param rank null when the wish was taken back; @param menu and @param askOfUs null when not said; @param writer the name of the writer */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Version(Integer rank, String words, MenuItem menu, String askOfUs, String stage, String stageTitle,
            String writtenBy, @JsonIgnore String writer, Instant writtenAt, long entry) {

        /** For example: 22 November 2026, First conversation, written down by Priya Practitioner. */
        public String heading() {
            return UkDate.of(writtenAt) + ", " + stageTitle + ", written down by " + writer;
        }
    }

    /** False once the wish was taken back. */
    public boolean isWanted() {
        return versions.get(versions.size() - 1).rank() != null;
    }
}
