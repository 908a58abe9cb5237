package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** whether what was planned is what the person asked for, and whether people did what they said they would do (SG-06, SG-40). */
@Component
@Order(15)
class PromisesToAct implements Figure {

    private static final String COUNTS = "Each action in the plan of a closed enquiry, and each that somebody looked back on. One that goes on in a "
            + "new plan is an action of that plan too.";
    private static final List<Code> WHOSE = Code.list("WISH", "For something they want", "BOTH", "For a wish, and a duty", "DUTY", "A duty");
    private static final List<Code> DONE = Code.list("ON_TIME", "Done by the day set", "LATE", "Done later", "DONE_NO_DAY",
            "Done, a day is missing", "NOT_DONE", "Not done", "NO_LONGER_NEEDED", "No longer needed");

    @Override
    public String number() {
        return "R-15";
    }

    @Override
    public String question() {
        return "Did people do what they said they would, and was it what the person asked for?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show how well it was done. Names of agencies are counted as they were typed.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(of("r15-whose", "Asked for by the person, or a duty", "r15_whose", WHOSE), of("r15-done", "Done by the day set", "r15_done", DONE));
    }

    private static Measure of(String id, String title, String view, List<Code> answers) {
        return new Measure(id, title, COUNTS, "The day on which the enquiry was closed.", view, answers, List.of(),
                Measure.ownRowsAnd(Compared.WITHOUT_VOICE), false);
    }
}
