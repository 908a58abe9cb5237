package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** whether people were asked what they want. Three answers that are never one: said nothing, did not want to say, not asked. */
@Component
@Order(1)
class AskedWhatTheyWant implements Figure {

    private static final List<Code> ANSWERS = Code.list("EXPRESSED", "Asked, and said what they want", "NONE_EXPRESSED", "Asked, and named nothing",
            "DECLINED", "Did not want to say", "NOT_ASKED", "Not asked");

    @Override
    public String number() {
        return "R-01";
    }

    @Override
    public String question() {
        return "Were people asked what they want to happen?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show how well they were asked, or whether they felt free to answer.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r01-asked", "Asked what they want", "Each enquiry that was closed in the period.",
                "The day on which the enquiry was closed.", "r01_asked", ANSWERS, List.of(), Measure.OF_AN_ENQUIRY, false));
    }

    @Override
    public boolean isHeadline() {
        return true;
    }
}
