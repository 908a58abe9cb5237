package safeguarding.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of a list of actions, as typed.
 *
 * @param wishes      ids of the outcomes it serves, as text; empty for a professional duty
 * @param dutyBecause why it is our duty and not their wish, or null (SG-40)
 */
public record ActionAnswer(String what, String owner, String agency, LocalDate dueOn, List<String> wishes,
        String dutyBecause, Response response, ResponseAnswer responseAnswer) {

    public ActionAnswer {
        wishes = wishes == null ? List.of() : List.copyOf(wishes);
    }

    /** True when it serves a wish or says why it is our duty. */
    public boolean hasPurpose() {
        return !wishes.isEmpty() || dutyBecause != null;
    }

    boolean isBlank() {
        return what == null && owner == null && agency == null && dueOn == null && !hasPurpose();
    }
}
