package safeguarding.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import safeguarding.people.YesNo;

/**
 * Information about the person that was shared with someone: one row of a list {@code shares} in any form.
 *
 * @param because     why it was needed, and no more than needed (LA-31; Caldicott)
 * @param shareGround on which ground it was shared although they had said no, or null (LA-17)
 * @param personTold  whether the person knows
 */
public record Share(String toWhom, String what, Basis basis, String because, ShareGround shareGround, YesNo personTold,
        String notToldBecause, LocalDate sharedOn) {

    /** The rows in which anything was written. */
    public static List<Share> started(List<Share> rows) {
        return rows == null ? List.of() : rows.stream().filter(share -> !share.isBlank()).toList();
    }

    boolean saysWhatAndWhy() {
        return toWhom != null && what != null && basis != null && because != null;
    }

    boolean saysWhetherToldOrWhyNot() {
        return personTold == YesNo.YES || personTold == YesNo.NO && notToldBecause != null;
    }

    /** True when it may stand although they said no: the law leaves no choice, or the ground is named. */
    boolean mayStandAgainstANo() {
        return basis == Basis.LEGAL_DUTY || basis != Basis.CONSENT && shareGround != null;
    }

    private boolean isBlank() {
        return Stream.of(toWhom, what, basis, because, shareGround, personTold, notToldBecause, sharedOn).allMatch(Objects::isNull);
    }
}
