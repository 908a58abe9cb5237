package safeguarding.conference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import safeguarding.journal.Answers;
import safeguarding.journal.Journal;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.Outcome;
import safeguarding.plan.Plan;
import safeguarding.plan.PlanAnswer;

/** What a meeting builds on: what the person wants, what was agreed before, and the conversation before the meeting. */
@Component
public class Groundwork {

    private final Ledger ledger;
    private final NotWanted notWanted;
    private final Plan plan;
    private final Journal journal;

    Groundwork(Ledger ledger, NotWanted notWanted, Plan plan, Journal journal) {
        this.ledger = ledger;
        this.notWanted = notWanted;
        this.plan = plan;
        this.journal = journal;
    }

    /** @param formBefore the form of the conversation that comes before this meeting */
    public MeetingHeld meeting(String reference, Answers answers, String formBefore) {
        return new MeetingHeld(answers.as(MeetingNotes.class), answers.as(PlanAnswer.class), ledger.current(reference),
                !notWanted.of(reference).isEmpty(), journal.inThisVisit(reference, formBefore).isPresent());
    }

    /** The actions agreed earlier as rows to start from, so that nothing is typed twice (SG-51). */
    public Map<String, Object> earlierActions(String reference) {
        List<Map<String, Object>> rows = rows(plan.current(reference), ledger.current(reference));
        return rows.isEmpty() ? Map.of() : Map.of("actions", rows);
    }

    /** A wish that was taken back since is left out: an action for it would be refused. */
    static List<Map<String, Object>> rows(List<Plan.Action> actions, List<Outcome> wanted) {
        Set<Long> known = wanted.stream().map(Outcome::id).collect(Collectors.toSet());
        return actions.stream().map(action -> row(action, known)).toList();
    }

    private static Map<String, Object> row(Plan.Action action, Set<Long> known) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", action.what());
        row.put("owner", action.owner());
        row.put("agency", action.agency());
        row.put("dueOn", text(action.dueOn()));
        row.put("wishes", action.outcomes().stream().filter(known::contains).map(String::valueOf).toList());
        row.put("dutyBecause", action.dutyBecause());
        row.put("againstWishes", text(action.againstWishes()));
        row.put("override", text(action.override()));
        row.put("response", text(action.response()));
        row.put("responseAnswer", text(action.responseAnswer()));
        row.values().removeIf(Objects::isNull);
        return row;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
