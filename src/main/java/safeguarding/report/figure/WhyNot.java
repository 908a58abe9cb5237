package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** why wishes came about in part, or not at all. A partial result is no failure in itself (RO-11). */
@Component
@Order(3)
class WhyNot implements Figure {

    static final List<Code> REASONS = Code.list("SEVERAL_OUTCOMES", "They wanted several things, and some came first", "IRRECONCILABLE",
            "Their wishes could not all be had together", "UNDERSTANDING_GREW", "We came to understand things better on the way", "RISK_LEVEL",
            "The risk was too high or changed", "NEGOTIATED", "We agreed on something else together", "WISHES_CHANGED",
            "They now want something else", "NOT_AVAILABLE", "The help they needed is not there", "NO_TIME_YET",
            "There has not been time yet", "OTHER", "Something else", "FULLY_ACHIEVED", "It came about in full");

    @Override
    public String number() {
        return "R-03";
    }

    @Override
    public String question() {
        return "Why did wishes come about only in part, or not at all?";
    }

    @Override
    public String cannotShow() {
        return "It shows the one main reason that was chosen; the words beside it often say more.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r03-reasons", "Main reasons", "Each wish that came about in part or not at all, in an enquiry that was closed "
                + "in the period.", "The day on which the enquiry was closed.", "r03_reasons", REASONS, Codes.MENU,
                Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), true));
    }
}
