package safeguarding.enquiries;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import safeguarding.people.YesNo;

/**
 * Information about the person that was shared with someone.
 *
 * @param because    why it was needed; without the person's consent it has to be said (LA-17, LA-31)
 * @param personTold whether the person knows
 */
record Share(String toWhom, String what, Basis basis, String because, YesNo personTold) {

    static List<Share> started(List<Share> rows) {
        return rows == null ? List.of() : rows.stream().filter(share -> !share.isBlank()).toList();
    }

    boolean isComplete() {
        return toWhom != null && what != null && basis != null && (basis == Basis.CONSENT || because != null);
    }

    private boolean isBlank() {
        return Stream.of(toWhom, what, basis, because, personTold).allMatch(Objects::isNull);
    }
}
