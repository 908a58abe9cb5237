package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** whether people were asked again what they want, in each stage that was really held (SG-05, LA-51). */
@Component
@Order(4)
class AskedAgain implements Figure {

    private static final List<Code> ANSWERS = Code.list("REVISITED", "Asked again", "NOT_DISCUSSED", "Not talked about");
    private static final int AFTER_THE_FIRST_CONVERSATION = 2;

    @Override
    public String number() {
        return "R-04";
    }

    @Override
    public String question() {
        return "Were people asked again what they want, all the way through?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether what they said then changed what we did.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r04-revisited", "Asked again in each stage", "Each stage after the first conversation that was held and ended "
                + "in the period. A stage that was held twice counts twice.", "The day on which the stage ended.", "r04_revisited", ANSWERS,
                Codes.STAGES.subList(AFTER_THE_FIRST_CONVERSATION, Codes.STAGES.size()), Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), false));
    }

    @Override
    public boolean isHeadline() {
        return true;
    }
}
