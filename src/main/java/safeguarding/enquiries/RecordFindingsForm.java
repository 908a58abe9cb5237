package safeguarding.enquiries;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** Brings in what was found, and says plainly what nobody knows yet (LA-31, LA-34, CP-09). */
@Component
class RecordFindingsForm implements Form<Findings> {

    private static final Gate<Findings> GATE = Gate.of(
            new Rule<>("findings", "Write down at least one finding; for each, say what was found and how it is known.", "LA-30, SG-32",
                    Findings::areIn),
            SharesRule.everyShareHasABasis(Findings::shares),
            new Rule<>("spokeWith", "Say who you spoke with, so that it is clear whose words and feelings these are.", "SG-21, X-02",
                    Findings::sayWhoseWordsTheyAre),
            new Rule<>("control", "Say how much in charge of what happens they feel, or that they were not asked.", "RO-07",
                    findings -> findings.control() != null),
            new Rule<>("riskNow", "Say whether there is a risk now.", "LA-34", findings -> findings.riskNow() != null),
            new Rule<>("whatIsMissing", "Say what is still unknown; if you think nothing is, write that down.", "CP-09, LA-41",
                    findings -> findings.whatIsMissing() != null));

    private final Clock clock;

    RecordFindingsForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "recordFindings";
    }

    @Override
    public Findings read(String reference, Answers answers) {
        return answers.as(Findings.class);
    }

    @Override
    public Gate<Findings> gate() {
        return GATE;
    }

    @Override
    public void refuse(Findings section, Submission submission) {
        if (section.days().anyMatch(day -> day.isAfter(LocalDate.now(clock)))) {
            throw new Refusal("One of the days you put for the findings is still to come. Please put the day on which it happened.");
        }
    }

    @Override
    public boolean isStageWork() {
        return true;
    }
}
