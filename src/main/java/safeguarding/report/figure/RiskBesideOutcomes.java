package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** less risk is not the same as what people wanted: both, side by side (RO-08, SG2e). */
@Component
@Order(16)
class RiskBesideOutcomes implements Figure {

    static final List<Code> RISK = Code.list("RISK_REMOVED", "The risk is gone", "RISK_REDUCED", "The risk is smaller", "RISK_REMAINED",
            "The risk is still there", "NO_RISK_IDENTIFIED", "There was no risk");
    private static final List<Code> OUTCOMES = Code.list("FULLY", "They got all that they wanted", "PARTLY", "They got a part", "NOT",
            "They got none of it", "NONE_ON_RECORD", "Nothing they wanted is on record", "ALL_TAKEN_BACK", "They took back all of it");

    @Override
    public String number() {
        return "R-16";
    }

    @Override
    public String question() {
        return "Did the risk get smaller, and did people get what they wanted?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether one led to the other. What became of the risk is the worker's view.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r16-risk", "The risk beside what they wanted", "Each enquiry that was closed in the period.",
                "The day on which the enquiry was closed.", "r16_risk", OUTCOMES, RISK, Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), false));
    }
}
