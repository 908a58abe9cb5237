package safeguarding.closure;

import java.util.function.Predicate;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.outcomes.GridRules;
import safeguarding.people.YesNo;

/** What the closing record must say. */
final class ClosingGate {

    static final Gate<Closing> GATE = Gate.of(
            rule("othersAtRisk", "Say whether anyone else may be at risk; if so, write down who, and what is being done.",
                    "LA-23, MY-01d, X-08", r -> r.othersAtRisk() == YesNo.NO || r.othersAtRisk() == YesNo.YES && r.othersAtRiskWhat() != null),
            rule("riskOutcome", "Say what became of the risk to the person.", "R-16", r -> r.riskOutcome() != null),
            GridRules.workerWellbeing(Closing::grid),
            GridRules.workerSafety(Closing::grid),
            new Rule<>("gridNotAtStartBecause", "Nobody wrote down at the start how good their life was and how safe they were: say why.",
                    "CP-24, LA-44", closing -> closing.gridAtStart() || closing.record().gridNotAtStartBecause() != null),
            rule("anythingUnresolved", "Say whether anything is still unresolved; if so, list it.", "LA-42", ClosingRecord::saysWhatIsUnresolved),
            rule("unresolved", "Each thing that is still unresolved needs someone who takes it on and knows that it is theirs.",
                    "LA-42", r -> r.unresolved().stream().allMatch(UnresolvedIssue::hasAnOwnerWhoKnows)),
            rule("openDoor", "Say whether the person knows that they can come back at any time, and how they were told or why not.",
                    "MY-01b", r -> r.openDoor() != null && r.openDoorHow() != null),
            rule("raiserTold", "Say whether whoever raised the concern was told how it ended; if not, say why.", "MY-09",
                    r -> r.raiserTold() == YesNo.YES || r.raiserTold() == YesNo.NO && r.raiserToldBecause() != null),
            rule("learningFound", "Say whether there is something to learn; if there is, write it down.", "LA-45, SG-62",
                    r -> r.learningFound() == YesNo.NO || r.learningFound() == YesNo.YES && r.learning() != null),
            rule("summary", "Write in a few plain sentences how it ended.", "LA-50, X-08", r -> r.summary() != null));

    private ClosingGate() {
    }

    private static Rule<Closing> rule(String field, String sentence, String source, Predicate<ClosingRecord> isRecorded) {
        return new Rule<>(field, sentence, source, closing -> isRecorded.test(closing.record()));
    }
}
