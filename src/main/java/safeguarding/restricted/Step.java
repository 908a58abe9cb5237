package safeguarding.restricted;

import java.time.Instant;
import java.util.List;

/**
 * One decision about who may read an enquiry.
 *
 * @param readers user ids, in order; empty when the restriction was lifted
 */
public record Step(long id, Kind step, List<String> readers, String because, String decidedBy, Instant decidedAt) {

    /** What was decided. */
    public enum Kind { RESTRICTED, LIFTED }

    /** True when only the readers may read it from here on. */
    public boolean restricts() {
        return step == Kind.RESTRICTED;
    }
}
