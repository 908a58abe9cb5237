package safeguarding.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import safeguarding.plan.Became;
import safeguarding.plan.Plan;
import safeguarding.plan.Response;
import safeguarding.plan.ResponseAnswer;

/**
 * An action that holds now, with the wishes it is for in their words (SG-40).
 *
 * @param became what became of it; null while nobody has written that down (SG-06)
 */
public record PlannedAction(long id, String what, String owner, String agency, LocalDate dueOn, String dutyBecause,
        Response response, ResponseAnswer responseAnswer, Became became, List<Long> outcomes, List<String> wishes) {

    static PlannedAction of(Plan.Action action, Became became, Map<String, String> wishes) {
        return new PlannedAction(action.id(), action.what(), action.owner(), action.agency(), action.dueOn(), action.dutyBecause(),
                action.response(), action.responseAnswer(), became, action.outcomes(),
                action.outcomes().stream().map(id -> wishes.get(String.valueOf(id))).toList());
    }

    /** Who, and by when, as far as it is known. */
    public String whoAndWhen() {
        return (owner == null ? "Nobody is named yet" : owner) + (agency == null ? "" : " (" + agency + ")")
                + (dueOn == null ? "" : ", by " + UkDate.of(dueOn));
    }

    /** The kind of help and what became of it, in words; empty when it is none of the twelve. */
    public String kindOfHelp() {
        return response == null ? "" : Question.plainly(response.name())
                + (responseAnswer == null ? "" : ": " + Question.plainly(responseAnswer.name()).toLowerCase());
    }
}
