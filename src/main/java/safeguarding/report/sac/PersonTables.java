package safeguarding.report.sac;

import java.util.List;
import java.util.stream.Stream;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;

/** The tables SG3a and SG4a: whether people could decide and were supported, and whether they got what they wanted. */
final class PersonTables {

    static final List<Code> ASKED = Code.list("EXPRESSED", "Asked, and said what they want", "NONE_EXPRESSED", "Asked, and named nothing",
            "NO", "Not asked", "DONT_KNOW", "Don’t know");
    static final List<Code> ACHIEVED = Code.list("FULLY", "Fully achieved", "PARTLY", "Partly achieved", "NOT", "Not achieved",
            "ALL_TAKEN_BACK", "They took everything back: no cell in the return", "NONE_ON_RECORD",
            "No wish on record: no cell in the return");

    private static final String CONCLUDED = "Each enquiry that was concluded in the year.";
    private static final List<Code> AGES = Stream.concat(Codes.AGES.stream(), Stream.of(new Code(Code.NOT_RECORDED.code(), "Not known"))).toList();
    private static final String AGE = "Age on the last day of the year, or on the day the person died.";

    private PersonTables() {
    }

    static List<Outline> all() {
        return List.of(
            byAge("SG3a", "", "Whether they lacked capacity", CONCLUDED, "sg3a_capacity", "Did they lack capacity?",
                RiskTables.andNotRecorded(Code.list("YES", "Yes", "NO", "No", "DONT_KNOW", "Don’t know")), false, AGE,
                "“No” is also counted where nobody had a reason to doubt it. “Don’t know” is a doubt that was never settled, or capacity that "
                        + "comes and goes."),
            byAge("SG3a", "supported", "Of those who lacked capacity: whether they were supported", "Each of them.", "sg3a_supported",
                "Did an advocate, family or a friend support them?",
                RiskTables.andNotRecorded(Code.list("SUPPORTED", "Supported", "NOT_SUPPORTED", "Not supported")), false,
                "The return asks for the first row only."),
            byAge("SG4a", "", "Whether they were asked what they want to happen", CONCLUDED, "sg4a_asked", "Were they asked?",
                RiskTables.andNotRecorded(ASKED), false, AGE,
                "Who was asked and did not want to say is counted as asked, and named nothing: they were asked, and there is no wish to work for.",
                "“Don’t know” is always nought: our forms ask until it is known, or it is not recorded."),
            byAge("SG4a", "said nothing", "Of those who named nothing: what our record tells apart", "Each of them.", "sg4a_unsaid",
                "What they said", Code.list("NONE_EXPRESSED", "Named nothing", "DECLINED", "Did not want to say"), true,
                "The return does not ask this. To want nothing and not to want to say are two answers."),
            byAge("SG4a", "achieved", "Of those who said what they want: how much of it came about", "Each of them.", "sg4a_achieved",
                "How much of it came about", RiskTables.andNotRecorded(ACHIEVED), false,
                "All wishes came about: fully. None did: not achieved. Anything else: partly. What they took back is left out of this.",
                "Where a result is missing and the others leave a doubt, it is not recorded."));
    }

    private static Outline byAge(String table, String part, String title, String counts, String view, String rowsAre, List<Code> rows,
            boolean isOurs, String... notes) {
        return new Outline(table, part, title, counts, view, rowsAre, rows, AGES, true, isOurs, List.of(notes));
    }
}
