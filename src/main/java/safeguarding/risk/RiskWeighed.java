package safeguarding.risk;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * What a manager decides when the risk has risen. The components are the form's field keys.
 *
 * @param wishesWeighed how what the person wants was put beside the danger (MY-01d)
 */
record RiskWeighed(YesNo planStillRight, String planBecause, String riskActions, StageNeeded stageNeeded,
        YesNo policeConsidered, String policeBecause, String wishesWeighed,
        YesNo toldThePerson, String personToldHow, String personNotToldBecause, LocalDate decidedOn) {
}
