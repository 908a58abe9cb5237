package safeguarding.consent;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * One time that something about the person was shared, as it stands in the record (LA-31). What the worker left open is null.
 *
 * @param form        the form it was written into
 * @param necessity   why it was needed
 * @param shareGround the ground for sharing it although they had said no, or null
 */
public record Shared(long entryId, int shareRow, String form, String withWhom, String what, Basis basis, String necessity,
        ShareGround shareGround, YesNo told, LocalDate sharedOn) {
}
