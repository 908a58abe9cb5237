package safeguarding.overrides;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** Why we act without agreement, as it can be shown to the person, a manager and a court (LA-16, LA-17, CP-04). */
@Component
class RecordOverrideForm implements BesideTheStages<OverrideReasons> {

    private static final Gate<OverrideReasons> GATE = Gate.of(
            new Rule<>("againstWhat", "Write down what they do not want, or have not agreed to, in their own words.", "SG-36, LA-16",
                    r -> r.againstWhat() != null),
            new Rule<>("whatWeWillDo", "Write down what we do all the same.", "LA-17", r -> r.whatWeWillDo() != null),
            new Rule<>("ground", "Choose the ground on which we may act.", "LA-17, MY-01d, MY-03a", r -> r.ground() != null),
            new Rule<>("groundWords", "Write down what makes this ground true here.", "LA-17, MY-02a", r -> r.groundWords() != null),
            new Rule<>("decisionMaker", "Name the one who decided it.", "LA-17", r -> r.decisionMaker() != null),
            new Rule<>("optionsConsidered", "Write down what else you thought of, and why it is not enough.", "LA-17, LA-02",
                    r -> r.optionsConsidered() != null),
            new Rule<>("leastIntrusive", "Write down why this takes least from the person.", "LA-17", r -> r.leastIntrusive() != null),
            new Rule<>("told", "Say whether the person was told; if not, say why not.", "LA-17, R-12", OverrideReasons::saysWhetherTold),
            new Rule<>("toldOn", "Say on which day they were told.", "LA-17, R-12", r -> r.told() != YesNo.YES || r.toldOn() != null),
            new Rule<>("reviewOn", "Put the day on which you look again at whether it is still needed.", "LA-17, R-12",
                    r -> r.reviewOn() != null),
            new Rule<>("principle", "Choose which of the six principles gave way.", "CP-04, CP-25", r -> r.principle() != null),
            new Rule<>("principleBecause", "Write down why that principle gave way, and what you did to keep as much of it as you could.",
                    "CP-04", r -> r.principleBecause() != null));

    private final AskedFor askedFor;
    private final ReviewDay day;
    private final JdbcClient jdbc;

    RecordOverrideForm(AskedFor askedFor, ReviewDay day, JdbcClient jdbc) {
        this.askedFor = askedFor;
        this.day = day;
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return "recordOverride";
    }

    @Override
    public OverrideReasons read(String reference, Answers answers) {
        return answers.as(OverrideReasons.class);
    }

    @Override
    public Gate<OverrideReasons> gate() {
        return GATE;
    }

    @Override
    public void refuse(OverrideReasons reasons, Submission submission) {
        day.refuseIfStillToCome(reasons.decidedOn(), "it was decided");
        day.refuseIfStillToCome(reasons.toldOn(), "they were told");
        day.refuseUnlessAhead(reasons.reviewOn());
        Refusal.when(reasons.contradictsItself(), "You say both that they were told and that they were not. "
                + "Keep the day on which they were told, or the reason why they were not.");
    }

    @Override
    public void keep(OverrideReasons reasons, Entry entry) {
        if (GATE.isOpen(reasons)) {
            jdbc.sql("""
                    insert into override_record (id, entry_id, reference, ground, principle, decision_maker, told, review_on, author)
                    values (nextval('override_number'), ?, ?, ?, ?, ?, ?, ?, ?)""").params(entry.id(), entry.reference(),
                    reasons.ground().name(), reasons.principle().name(), reasons.decisionMaker(), reasons.told().name(),
                    reasons.reviewOn(), entry.writtenBy()).update();
        }
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return askedFor.toStartFrom(reference);
    }

    /** Nothing waits for this task, so there is nothing to go on to without it. */
    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
