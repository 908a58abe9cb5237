package safeguarding.closure;

import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** Nothing is left lying when an enquiry closes: nobody else at risk, no issue without an owner, no door shut. */
@Component
class PrepareClosureForm implements Form<ClosingRecord> {

    static final String ID = "prepareClosure";

    private static final Gate<ClosingRecord> GATE = Gate.of(
            new Rule<>("othersAtRisk", "Say whether anyone else may be at risk; if so, write down who, and what is being done.",
                    "LA-23, MY-01d, X-08", r -> r.othersAtRisk() == YesNo.NO || r.othersAtRisk() == YesNo.YES && r.othersAtRiskWhat() != null),
            new Rule<>("riskOutcome", "Say what became of the risk to the person.", "R-16", r -> r.riskOutcome() != null),
            new Rule<>("anythingUnresolved", "Say whether anything is still unresolved; if so, list it.", "LA-42",
                    ClosingRecord::saysWhatIsUnresolved),
            new Rule<>("unresolved", "Each thing that is still unresolved needs someone who takes it on and knows that it is theirs.",
                    "LA-42", r -> r.unresolved().stream().allMatch(UnresolvedIssue::hasAnOwnerWhoKnows)),
            new Rule<>("openDoor", "Say whether the person knows that they can come back at any time, and how they were told or why not.",
                    "MY-01b", r -> r.openDoor() != null && r.openDoorHow() != null),
            new Rule<>("raiserTold", "Say whether whoever raised the concern was told how it ended; if not, say why.", "MY-09",
                    r -> r.raiserTold() == YesNo.YES || r.raiserTold() == YesNo.NO && r.raiserToldBecause() != null),
            new Rule<>("learningFound", "Say whether there is something to learn; if there is, write it down.", "LA-45, SG-62",
                    r -> r.learningFound() == YesNo.NO || r.learningFound() == YesNo.YES && r.learning() != null),
            new Rule<>("summary", "Write in a few plain sentences how it ended.", "LA-50, X-08", r -> r.summary() != null));

    private final ThenAndNow thenAndNow;
    private final SentBack sentBack;

    PrepareClosureForm(ThenAndNow thenAndNow, SentBack sentBack) {
        this.thenAndNow = thenAndNow;
        this.sentBack = sentBack;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ClosingRecord read(String reference, Answers answers) {
        return answers.as(ClosingRecord.class);
    }

    @Override
    public Gate<ClosingRecord> gate() {
        return GATE;
    }

    @Override
    public void refuse(ClosingRecord closing, Submission submission) {
        if (closing.anythingUnresolved() == YesNo.NO && !closing.unresolved().isEmpty()) {
            throw new Refusal("You say that nothing is unresolved, but there is something in the list of what is unresolved. "
                    + "Change the answer, or empty the list.");
        }
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> values = sentBack.to(reference);
        values.putAll(thenAndNow.table(reference));
        return values;
    }
}
