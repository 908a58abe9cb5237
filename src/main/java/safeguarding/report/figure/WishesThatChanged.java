package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/**
 * wishes that changed, how often and when (SG-19, RO-11). A change is a wish with other words, in another place, taken back, or new
 * beside the first ones; each is held against what was said just before it. A correction of a form that came back is no change.
 */
@Component
@Order(5)
class WishesThatChanged implements Figure {

    private static final List<Code> TIMES = Code.list("NEVER", "Never", "ONCE", "Once", "TWICE", "Twice", "MORE", "More often",
            "NONE_ON_RECORD", "No wishes on record");
    private static final List<Code> CHANGES = Code.list("NEW_WORDS", "Said in other words", "NEW_ORDER", "More or less important than before",
            "TAKEN_BACK", "Taken back", "NEW_WISH", "One more wish");

    @Override
    public String number() {
        return "R-05";
    }

    @Override
    public String question() {
        return "Did what people want change on the way?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show why they changed their mind, or whether other words mean another wish.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r05-enquiries", "How often wishes changed", "Each enquiry that was closed in the period. All that changed in "
                        + "one talk is one time.", "The day on which the enquiry was closed.", "r05_enquiries", TIMES, List.of(),
                        Measure.OF_AN_ENQUIRY, false),
                new Measure("r05-changes", "What changed, and in which stage", "Each change of a wish that was written down in the period.",
                        "The day on which the change was written down.", "r05_changes", CHANGES, Codes.STAGES,
                        Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), true));
    }
}
