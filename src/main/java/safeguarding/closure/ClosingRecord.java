package safeguarding.closure;

import java.util.List;
import safeguarding.enquiries.RiskNow;
import safeguarding.people.YesNo;

/**
 * What is put in order before an enquiry closes. The components are the form's field keys.
 *
 * @param riskFound   what the enquiry found about the risk, or null; the national return asks for it
 * @param actionTaken whether anything was done about it, or null
 */
record ClosingRecord(YesNo othersAtRisk, String othersAtRiskWhat, RiskNow riskFound, YesNo actionTaken, YesNo anythingUnresolved, List<UnresolvedIssue> unresolved,
        YesNo openDoor, String openDoorHow, YesNo raiserTold, String raiserToldBecause,
        YesNo learningFound, String learning, RiskOutcome riskOutcome, String gridNotAtStartBecause, String summary) {

    ClosingRecord {
        unresolved = unresolved == null ? List.of() : unresolved.stream().filter(issue -> !issue.isBlank()).toList();
    }

    boolean saysWhatIsUnresolved() {
        return anythingUnresolved == YesNo.NO || anythingUnresolved == YesNo.YES && !unresolved.isEmpty();
    }
}
