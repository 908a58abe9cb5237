package safeguarding.enquiries;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.consent.Consents;
import safeguarding.consent.Scope;
import safeguarding.consent.SharesRules;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** Brings in what was found, and says plainly what nobody knows yet (LA-31, LA-34, CP-09). */
@Component
class RecordFindingsForm implements Form<BroughtIn> {

    private static final Gate<BroughtIn> GATE = Gate.of(
            new Rule<>("findings", "Write down at least one finding; for each, say what was found and how it is known.", "LA-30, SG-32",
                    broughtIn -> broughtIn.findings().areIn()),
            SharesRules.saysWhatAndWhy(BroughtIn::shares),
            SharesRules.saysWhetherTold(BroughtIn::shares),
            SharesRules.answersANo(BroughtIn::shares, BroughtIn::saidNo),
            new Rule<>("spokeWith", "Say who you spoke with, so that it is clear whose words and feelings these are.", "SG-21, X-02",
                    broughtIn -> broughtIn.findings().sayWhoseWordsTheyAre()),
            new Rule<>("control", "Say how much in charge of what happens they feel, or that they were not asked.", "RO-07",
                    broughtIn -> broughtIn.findings().control() != null),
            new Rule<>("riskNow", "Say whether there is a risk now.", "LA-34", broughtIn -> broughtIn.findings().riskNow() != null),
            new Rule<>("whatIsMissing", "Say what is still unknown; if you think nothing is, write that down.", "CP-09, LA-41",
                    broughtIn -> broughtIn.findings().whatIsMissing() != null));

    private final Consents consents;
    private final Clock clock;

    RecordFindingsForm(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "recordFindings";
    }

    @Override
    public BroughtIn read(String reference, Answers answers) {
        return new BroughtIn(answers.as(Findings.class), consents.isRefused(reference, Scope.SHARE_INFORMATION));
    }

    @Override
    public Gate<BroughtIn> gate() {
        return GATE;
    }

    @Override
    public void refuse(BroughtIn section, Submission submission) {
        if (section.findings().days().anyMatch(day -> day.isAfter(LocalDate.now(clock)))) {
            throw new Refusal("One of the days you put for the findings is still to come. Please put the day on which it happened.");
        }
    }

    @Override
    public boolean isStageWork() {
        return true;
    }
}
