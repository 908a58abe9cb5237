package safeguarding.closure;

import java.util.List;
import safeguarding.people.YesNo;

/** What is put in order before an enquiry closes. The components are the form's field keys. */
record ClosingRecord(YesNo othersAtRisk, String othersAtRiskWhat, YesNo anythingUnresolved, List<UnresolvedIssue> unresolved,
        YesNo openDoor, String openDoorHow, YesNo raiserTold, String raiserToldBecause,
        YesNo learningFound, String learning, RiskOutcome riskOutcome, String gridNotAtStartBecause, String summary) {

    ClosingRecord {
        unresolved = unresolved == null ? List.of() : unresolved.stream().filter(issue -> !issue.isBlank()).toList();
    }

    boolean saysWhatIsUnresolved() {
        return anythingUnresolved == YesNo.NO || anythingUnresolved == YesNo.YES && !unresolved.isEmpty();
    }
}
