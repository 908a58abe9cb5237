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
import safeguarding.outcomes.Outcome;

/** The actions agreed so far. Each form that plans replaces what it planned itself before; earlier rows stay (SG-40, SG-51). */
@Component
@Transactional
public class Plan implements Keeper {

    private final JdbcClient jdbc;
    private final Ledger ledger;

    Plan(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** @param outcomes ids of the outcomes the action serves; empty for a duty */
    public record Action(long id, String what, String owner, String agency, LocalDate dueOn, String dutyBecause,
            Response response, ResponseAnswer responseAnswer, List<Long> outcomes) {
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
    }

    @Override
    public void keep(Answers answers, Entry entry) {
        PlanAnswer answer = answers.as(PlanAnswer.class);
        answer.actions().stream().filter(action -> action.what() != null).forEach(action -> keep(action, entry));
        answer.withoutAction().stream().filter(row -> row.because() != null).forEach(row -> jdbc.sql(
                "insert into outcome_without_action (entry_id, outcome_id, because) values (?, ?, ?)")
                .param(entry.id()).param(Long.valueOf(row.wish())).param(row.because()).update());
    }

    /** The actions that hold now, oldest first. */
    public List<Action> current(String reference) {
        return jdbc.sql("select * from current_action where reference = ? order by id").param(reference).query((row, n) -> new Action(
                row.getLong("id"), row.getString("what"), row.getString("owner"), row.getString("agency"),
                row.getObject("due_on", LocalDate.class), row.getString("duty_because"),
                row.getString("response") == null ? null : Response.valueOf(row.getString("response")),
                row.getString("response_answer") == null ? null : ResponseAnswer.valueOf(row.getString("response_answer")),
                outcomesOf(row.getLong("id")))).list();
    }

    private List<Long> outcomesOf(long action) {
        return jdbc.sql("select outcome_id from action_outcome where action_id = ? order by outcome_id").param(action).query(Long.class).list();
    }

    private void keep(ActionAnswer action, Entry entry) {
        Long id = jdbc.sql("select nextval('action_number')").query(Long.class).single();
        jdbc.sql("""
                insert into action (id, entry_id, reference, what, owner, agency, due_on, duty_because, response, response_answer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(java.util.Arrays.asList(id, entry.id(), entry.reference(), action.what(),
                action.owner(), action.agency(), action.dueOn(), action.dutyBecause(),
                name(action.response()), name(action.responseAnswer()))).update();
        action.wishes().stream().distinct().forEach(wish -> jdbc.sql("insert into action_outcome (action_id, outcome_id) values (?, ?)")
                .param(id).param(Long.valueOf(wish)).update());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
