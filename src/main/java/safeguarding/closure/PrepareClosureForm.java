package safeguarding.closure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;
import safeguarding.outcomes.Grid;
import safeguarding.outcomes.WorkerView;
import safeguarding.people.YesNo;
import safeguarding.plan.PromisedActions;

/** Nothing is left lying when an enquiry closes: nobody else at risk, no issue without an owner, no door shut. */
@Component
class PrepareClosureForm implements Form<Closing> {

    static final String ID = "prepareClosure";

    private final Grid grid;
    private final ThenAndNow thenAndNow;
    private final Checklists checklists;
    private final SentBack sentBack;
    private final PromisedActions promised;
    private final Journal journal;

    PrepareClosureForm(Grid grid, ThenAndNow thenAndNow, Checklists checklists, SentBack sentBack, PromisedActions promised, Journal journal) {
        this.grid = grid;
        this.thenAndNow = thenAndNow;
        this.checklists = checklists;
        this.sentBack = sentBack;
        this.promised = promised;
        this.journal = journal;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Closing read(String reference, Answers answers) {
        return new Closing(answers.as(ClosingRecord.class), answers.as(WorkerView.class),
                grid.start(reference).size() == Grid.View.values().length);
    }

    @Override
    public Gate<Closing> gate() {
        return ClosingGate.GATE;
    }

    @Override
    public void refuse(Closing closing, Submission submission) {
        if (closing.record().anythingUnresolved() == YesNo.NO && !closing.record().unresolved().isEmpty()) {
            throw new Refusal("You say that nothing is unresolved, but there is something in the list of what is unresolved. "
                    + "Change the answer, or empty the list.");
        }
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> values = new HashMap<>(promised.rows(reference, ID));
        riskFound(reference).ifPresent(found -> values.put("riskFound", found));
        values.putAll(sentBack.to(reference));
        values.putAll(thenAndNow.table(reference));
        values.put("checklist", checklists.of(reference).table());
        return values;
    }

    /** As the findings had it. */
    private Optional<String> riskFound(String reference) {
        return journal.last(reference, "recordFindings").map(entry -> entry.answers().text("riskNow"));
    }
}
