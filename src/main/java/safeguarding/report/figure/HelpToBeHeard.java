package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** who needed help to be heard, who got an advocate and how soon, and who supported people that lacked capacity (LA-15, CP-06, SG3a). */
@Component
@Order(11)
class HelpToBeHeard implements Figure {

    private static final String WHEN = "The day on which the enquiry was closed.";
    private static final List<Code> STEPS = Code.list("DIFFICULTY", "They had real difficulty in taking part", "SUITABLE_PERSON",
            "Someone suitable helped them, whom they wanted", "REFERRED", "An advocate was asked for", "STARTED", "If so: the advocate began");
    private static final List<Code> ANSWERS = Code.list("YES", "Yes", "HAD_ONE", "They had one already", "DECLINED", "They said no to one",
            "NO", "No");
    private static final List<Code> DAYS = Code.list("UP_TO_THREE", "Up to 3 days", "FOUR_TO_SEVEN", "4 to 7 days", "EIGHT_TO_FOURTEEN",
            "8 to 14 days", "LONGER", "More than 14 days", "NOT_BEGUN", "Did not begin");
    private static final List<Code> SUPPORT = Code.list("ADVOCATE", "An advocate", "FAMILY_OR_FRIEND", "Family or a friend", "NOBODY", "Nobody");

    @Override
    public String number() {
        return "R-11";
    }

    @Override
    public String question() {
        return "Did people who needed help to be heard get it?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show how well an advocate or a relative spoke for them, or whether they would have chosen that person.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r11-steps", "Help to be heard, step by step", "Each question about each enquiry that was closed in the period. "
                        + "Whether the advocate began is asked only where one was asked for or was there already.", WHEN, "r11_steps", ANSWERS,
                        STEPS, Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), false).ofQuestions(),
                new Measure("r11-days", "Days from asking for an advocate to the first contact", "Each closed enquiry for which an advocate was "
                        + "asked for.", WHEN, "r11_days", DAYS, List.of(), Measure.OF_AN_ENQUIRY, false),
                new Measure("r11-support", "Who supported people that lacked capacity", "Each closed enquiry about someone who lacked capacity. An "
                        + "advocate counts before family or a friend.", WHEN, "r11_support", SUPPORT, List.of(), Measure.OF_AN_ENQUIRY, false));
    }
}
