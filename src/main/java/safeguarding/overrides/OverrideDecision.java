package safeguarding.overrides;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.people.YesNo;

/**
 * A decision to act without the person's agreement, as it stands now (LA-17).
 *
 * @param id            its number, by which forms and actions name it
 * @param entryId       the journal line in which it was written down
 * @param principle     which of the six principles gave way (CP-04)
 * @param decisionMaker who decided, as typed
 * @param told          whether the person was told
 * @param author        user id of whoever wrote it down
 * @param reviewOn      the day on which to look at it again
 * @param handedTo      who goes on looking after it once the enquiry is closed and knows it, or null
 */
public record OverrideDecision(long id, long entryId, String reference, Ground ground, Principle principle, String decisionMaker,
        YesNo told, String author, LocalDate reviewOn, String handedTo, State state) {

    /** Where a decision stands. What is urgent is allowed while it waits for the countersignature. */
    public enum State { WAITS_FOR_COUNTERSIGNATURE, IN_FORCE, NOT_AGREED, ENDED }

    /** True while it allows what goes against the person's wish. */
    public boolean allows() {
        return state == State.WAITS_FOR_COUNTERSIGNATURE || state == State.IN_FORCE;
    }

    /** True once a manager has looked at it and agreed, until it ends. */
    public boolean isCountersigned() {
        return state == State.IN_FORCE;
    }

    /** The one that was chosen, or the first when none was chosen. */
    static Optional<OverrideDecision> chosen(String id, List<OverrideDecision> among) {
        return among.stream().filter(decision -> id == null || id.equals(String.valueOf(decision.id()))).findFirst();
    }
}
