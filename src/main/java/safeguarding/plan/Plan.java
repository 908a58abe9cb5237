package safeguarding.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Keeper;
import safeguarding.journal.Submission;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.Outcome;
import safeguarding.overrides.OverrideDecision;
import safeguarding.overrides.Overrides;
import safeguarding.people.YesNo;

/**
 * The actions agreed so far. Each form that plans replaces what it planned itself before; earlier rows stay (SG-40, SG-51).
 * What goes against something they do not want is no action of the plan unless a decision allows it (SG-36, LA-17).
 */
@Component
@Transactional
public class Plan implements Keeper {

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final NotWanted notWanted;
    private final Overrides overrides;

    Plan(JdbcClient jdbc, Ledger ledger, NotWanted notWanted, Overrides overrides) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.notWanted = notWanted;
        this.overrides = overrides;
    }

    /**
     * @param againstWishes whether it goes against something they do not want; null when nothing of that kind was on record
     * @param override      number of the decision that allows it all the same, or null
     * @param outcomes      ids of the outcomes the action serves; empty for a duty
     */
    public record Action(long id, String what, String owner, String agency, LocalDate dueOn, String dutyBecause,
            YesNo againstWishes, Long override, Response response, ResponseAnswer responseAnswer, List<Long> outcomes) {
    }

    @Override
    public void refuse(Submission submission) {
        PlanAnswer answer = submission.answers().as(PlanAnswer.class);
        Set<String> known = ledger.current(submission.reference()).stream().map(Outcome::id).map(String::valueOf).collect(Collectors.toSet());
        Stream.concat(answer.actions().stream().flatMap(action -> action.wishes().stream()),
                answer.withoutAction().stream().map(WithoutAction::wish)).filter(wish -> !known.contains(wish)).findFirst()
                .ifPresent(wish -> {
                    throw new Refusal("One of the actions is for a wish that is not on the list any more. "
                            + "Please choose from the wishes shown at the top of the form.");
                });
        if (answer.withoutAction().stream().map(WithoutAction::wish).distinct().count() < answer.withoutAction().size()) {
            throw new Refusal("The same wish stands twice in the list of wishes for which nothing is planned. Please keep one row for it.");
        }
        refuseWhatNothingAllows(submission.reference(), answer.actions());
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        PlanAnswer answer = answers.as(PlanAnswer.class);
        boolean somethingIsNotWanted = !notWanted.of(entry.reference()).isEmpty();
        answer.actions().stream().filter(action -> action.what() != null && action.mayBeDone(somethingIsNotWanted))
                .forEach(action -> keep(action, entry));
        answer.withoutAction().stream().filter(row -> row.because() != null).forEach(row -> jdbc.sql(
                "insert into outcome_without_action (entry_id, outcome_id, because) values (?, ?, ?)")
                .param(entry.id()).param(Long.valueOf(row.wish())).param(row.because()).update());
    }

    /** The actions that hold now, oldest first. */
    public List<Action> current(String reference) {
        return jdbc.sql("select * from current_action where reference = ? order by id").param(reference).query((row, n) -> new Action(
                row.getLong("id"), row.getString("what"), row.getString("owner"), row.getString("agency"),
                row.getObject("due_on", LocalDate.class), row.getString("duty_because"),
                code(YesNo.class, row.getString("against_wishes")), row.getObject("override_id", Long.class),
                code(Response.class, row.getString("response")), code(ResponseAnswer.class, row.getString("response_answer")),
                outcomesOf(row.getLong("id")))).list();
    }

    private List<Long> outcomesOf(long action) {
        return jdbc.sql("select outcome_id from action_outcome where action_id = ? order by outcome_id").param(action).query(Long.class).list();
    }

    private void keep(ActionAnswer action, Entry entry) {
        Long id = jdbc.sql("select nextval('action_number')").query(Long.class).single();
        jdbc.sql("""
                insert into action (id, entry_id, reference, what, owner, agency, due_on, duty_because, against_wishes, override_id,
                  response, response_answer) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(java.util.Arrays.asList(id, entry.id(),
                entry.reference(), action.what(), action.owner(), action.agency(), action.dueOn(), action.dutyBecause(),
                name(action.againstWishes()), allowing(action), name(action.response()), name(action.responseAnswer()))).update();
        action.wishes().stream().distinct().forEach(wish -> jdbc.sql("insert into action_outcome (action_id, outcome_id) values (?, ?)")
                .param(id).param(Long.valueOf(wish)).update());
    }

    private void refuseWhatNothingAllows(String reference, List<ActionAnswer> actions) {
        Set<String> allowing = overrides.usable(reference).stream().map(OverrideDecision::id).map(String::valueOf).collect(Collectors.toSet());
        actions.stream().filter(action -> action.againstWishes() == YesNo.YES && action.override() != null)
                .filter(action -> !allowing.contains(action.override())).findFirst().ifPresent(action -> {
                    throw new Refusal("The decision that you chose for one of the actions does not allow it: a manager did not agree to it, it has "
                            + "ended, or it is not of this enquiry. Please choose one from the list, or use “Act without their agreement” first.");
                });
    }

    private static Long allowing(ActionAnswer action) {
        return action.againstWishes() == YesNo.YES ? Long.valueOf(action.override()) : null;
    }

    private static <E extends Enum<E>> E code(Class<E> list, String name) {
        return name == null ? null : Enum.valueOf(list, name);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
