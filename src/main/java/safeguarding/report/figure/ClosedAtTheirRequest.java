package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/**
 * enquiries that ended because the person asked for it, beside what had to be asked first (MY-01, SG2c). A check is evidenced when its
 * answer and the words beside it are on record since the last no: a tick alone proves nothing (MY-02a).
 */
@Component
@Order(13)
class ClosedAtTheirRequest implements Figure {

    private static final List<Code> CHECKS = Code.list("SEEN_ALONE", "Seen alone, or why not and what was tried", "PRESSURE_CONSIDERED",
            "Signs of pressure thought about", "OPTIONS_EXPLAINED", "Choices explained, and what each means", "INFORMED",
            "Sure that they know what they decide", "OTHERS_AT_RISK_CONSIDERED", "Others at risk thought about", "OPEN_DOOR",
            "Told how to come back", "NEXT_TRY_SETTLED", "Settled who tries again, or why nobody");
    private static final List<Code> EVIDENCED = Code.list("EVIDENCED", "On record, with words", "NOT_EVIDENCED", "Not shown by the record");
    private static final List<Code> TOGETHER = Code.list("ALL_EVIDENCED", "All seven on record", "SOME_MISSING", "Something is missing");
    private static final String WHEN = "The day on which the enquiry was closed.";
    private static final List<Cut> CUTS = List.of(Cut.SOURCE, Cut.ALL, Cut.QUARTER, Cut.CAPACITY, Cut.TEAM, Cut.ABUSE_TYPE);

    @Override
    public String number() {
        return "R-13";
    }

    @Override
    public String question() {
        return "When an enquiry ended because the person asked for it, had everything been asked first?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether the choice was free. Only what was written down since they last said no is counted.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r13-closures", "Ended at the person's request", "Each enquiry that ended because the person asked for it. This is "
                        + "worked out from the record, not ticked.", WHEN, "r13_closures", TOGETHER, List.of(), CUTS, false),
                new Measure("r13-checks", "What was asked first", "Each of seven checks for each enquiry that ended at the person's request.", WHEN,
                        "r13_checks", EVIDENCED, CHECKS, Measure.ownRowsAnd(CUTS), false).ofQuestions());
    }
}
