package safeguarding.closure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.declined.Refusals;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** A manager agrees to close, or says what is still needed; never about their own work (SG-02, X-08). */
@Component
class AgreeClosureForm implements Form<Agreement> {

    static final String ID = "agreeClosure";

    private static final Gate<Agreement> GATE = new Gate<>(Stream.concat(Stream.<Rule<Agreement>>of(
            new Rule<>("agree", "Say whether you agree to close.", "X-08", a -> a.decision().agree() != null),
            new Rule<>("agreeBecause", "Say why you decided so.", "LA-50", a -> a.decision().agreeBecause() != null),
            new Rule<>("ifNotWhat", "You do not agree to close: say whether more work is needed with the person, or only on the record.",
                    "X-08, SG-02", a -> a.decision().agree() != YesNo.NO || a.decision().ifNotWhat() != null),
            new Rule<>("whatIsNeeded", "You do not agree to close: write down what has to be done first.", "X-08, LA-42",
                    a -> a.decision().agree() != YesNo.NO || a.decision().whatIsNeeded() != null)),
            Arrays.stream(Check.values()).map(AgreeClosureForm::isDoneOrExplained)).toList());

    private final LookBack lookBack;
    private final ThenAndNow thenAndNow;
    private final Checklists checklists;
    private final Refusals refusals;
    private final JdbcClient jdbc;

    /** @param refusals looks at all forms, and this is one of them */
    AgreeClosureForm(LookBack lookBack, ThenAndNow thenAndNow, Checklists checklists, @Lazy Refusals refusals, JdbcClient jdbc) {
        this.lookBack = lookBack;
        this.thenAndNow = thenAndNow;
        this.checklists = checklists;
        this.refusals = refusals;
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return ID;
    }

    /** A manager decides; the work stays where it is. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public Agreement read(String reference, Answers answers) {
        return new Agreement(answers.as(Decision.class), lookBack.at(reference), checklists.of(reference).open());
    }

    @Override
    public Gate<Agreement> gate() {
        return GATE;
    }

    @Override
    public void refuse(Agreement agreement, Submission submission) {
        ClosingWork work = agreement.work();
        Refusal.when(submission.by().equals(work.preparedBy()),
                "You prepared this closure yourself. Another manager must look at it and agree.");
        Refusal.when(work.workers().contains(submission.by()),
                "You worked on the feedback or the closing record yourself. Another manager must look at it and agree.");
        Refusal.when(agreement.isGiven() && work.feedback() == null,
                "This cannot be closed yet: the feedback conversation is not fully on record. "
                        + "Answer “No”, say what is needed, and it goes back.");
        Refusal.when(agreement.isGiven() && work.prepared() == null,
                "This cannot be closed yet: nobody has prepared the closing record. "
                        + "Answer “No”, say what is needed, and it goes back.");
    }

    @Override
    public void keep(Agreement agreement, Entry entry) {
        if (agreement.isGiven() && GATE.isOpen(agreement)) {
            ClosingWork work = agreement.work();
            jdbc.sql("""
                    insert into closure (reference, feedback_entry, prepared_entry, agreed_entry, prepared_by, agreed_by,
                      ceased_at_request)
                    values (?, ?, ?, ?, ?, ?, ?)""").params(entry.reference(), work.feedback(), work.prepared(), entry.id(),
                    work.preparedBy(), entry.writtenBy(), refusals.ceasedAtTheirRequest(entry.reference())).update();
        }
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> values = new HashMap<>(thenAndNow.table(reference));
        values.put("checklist", checklists.of(reference).table());
        return values;
    }

    @Override
    public Map<String, Predicate<Agreement>> turnings() {
        return Map.of("closureAgreed", Agreement::isGiven, "moreWorkNeeded", Agreement::asksForMoreWorkWithThePerson);
    }

    /** A decision that others wait for does not rest while the person needs time. */
    @Override
    public boolean mayWait() {
        return false;
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }

    /** A manager who does not agree need not wait for it: that is the way back. */
    private static Rule<Agreement> isDoneOrExplained(Check check) {
        return new Rule<>("agree", check.open(), check.source(), agreement -> !agreement.isGiven() || !agreement.open().contains(check));
    }
}
