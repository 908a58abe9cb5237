package safeguarding.plan;

import java.time.LocalDate;
import java.util.List;
import safeguarding.people.YesNo;

/**
 * One row of a list of actions, as typed.
 *
 * @param wishes        ids of the outcomes it serves, as text; empty for a professional duty
 * @param dutyBecause   why it is our duty and not their wish, or null (SG-40)
 * @param againstWishes whether it goes against something they do not want (SG-36)
 * @param override      number of the decision that allows it all the same, or null (LA-17)
 */
public record ActionAnswer(String what, String owner, String agency, LocalDate dueOn, List<String> wishes,
        String dutyBecause, YesNo againstWishes, String override, Response response, ResponseAnswer responseAnswer) {

    public ActionAnswer {
        wishes = wishes == null ? List.of() : List.copyOf(wishes);
    }

    /** True when it serves a wish or says why it is our duty. */
    public boolean hasPurpose() {
        return !wishes.isEmpty() || dutyBecause != null;
    }

    /**
     * True when nothing on record speaks against it: it does not go against what they do not want, or a decision allows it (SG-36, LA-17).
     *
     * @param somethingIsNotWanted true when it is on record what they do not want, so that each action has to say how it stands to that
     */
    public boolean mayBeDone(boolean somethingIsNotWanted) {
        return againstWishes == null ? !somethingIsNotWanted : againstWishes == YesNo.NO || override != null;
    }

    boolean isBlank() {
        return what == null && owner == null && agency == null && dueOn == null && !hasPurpose();
    }
}
