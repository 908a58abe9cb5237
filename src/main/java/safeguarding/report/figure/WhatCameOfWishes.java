package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/**
 * whether people got what they wanted (SG-61, RO-02): by enquiry, by wish, and by the help that was offered for it.
 *
 * <p>By enquiry: all wishes came about, none did, or else some. What the person took back is left out; a wish without a result leaves
 * the enquiry “not recorded”, unless the other results already show that some of it came about and some did not: what nobody wrote down
 * never counts as reached. Wishes stay in the voice that said them; only the whole enquiry is one number, as in the national return.</p>
 */
@Component
@Order(2)
class WhatCameOfWishes implements Figure {

    private static final List<Code> TOGETHER = Code.list("FULLY", "All of it came about", "PARTLY", "Some of it came about", "NOT",
            "None of it came about", "ALL_TAKEN_BACK", "They took all wishes back", "NONE_ON_RECORD", "No wishes on record");
    private static final List<Code> RESULTS = Code.list("WHOLLY", "It all came about", "PARTLY", "Some of it came about", "NOT",
            "It did not come about", "TAKEN_BACK", "They took this wish back");
    private static final String WHEN = "The day on which the enquiry was closed.";

    @Override
    public String number() {
        return "R-02";
    }

    @Override
    public String question() {
        return "Did people get what they wanted?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show how much each wish mattered, or whether it came about because of us.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r02-enquiries", "What came of all that they wanted",
                        "Each enquiry that was closed in the period. Wishes that were taken back are left out.", WHEN, "r02_enquiries", TOGETHER,
                        List.of(), Measure.OF_AN_ENQUIRY, false),
                new Measure("r02-outcomes", "What came of each wish", "Each wish in an enquiry that was closed in the period.", WHEN,
                        "r02_outcomes", RESULTS, Codes.MENU, Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), true),
                new Measure("r02-help", "What came of each wish, by the help offered for it", "Each kind of help that was offered or taken up "
                        + "for a wish, in an enquiry that was closed in the period. A wish with two kinds of help counts twice.", WHEN, "r02_help",
                        RESULTS, Codes.RESPONSES, Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), true));
    }

    @Override
    public boolean isHeadline() {
        return true;
    }
}
