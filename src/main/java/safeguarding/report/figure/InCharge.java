package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** how much in charge people felt, stage by stage (RO-07): in control, involved, told, or not even told. */
@Component
@Order(9)
class InCharge implements Figure {

    static final List<Code> LADDER = Code.list("IN_CONTROL", "In control of what happens", "INVOLVED", "Involved in what happens",
            "KEPT_INFORMED", "Told what happens", "NOT_INFORMED", "Not even told", "DECLINED", "Did not want to say", "NOT_ASKED", "Not asked");

    @Override
    public String number() {
        return "R-09";
    }

    @Override
    public String question() {
        return "How much in charge of what happens did people feel?";
    }

    @Override
    public String cannotShow() {
        return "It shows what they said to the worker who asked, on that day; with someone else they might say another thing.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r09-control", "In charge, stage by stage",
                "Each talk in which a form asks it. A form that came back counts once.", "The day on which the talk was written down.",
                "r09_control", LADDER, Codes.STAGES, Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), true));
    }

    @Override
    public boolean isHeadline() {
        return true;
    }
}
