package safeguarding.web.report;

import java.util.List;

/** What a report says in words about each measure that it shows. */
final class Sayings {

    private static final String CLOSED = "people whose enquiry was closed";
    private static final String TALKED_WITH = "people we talked with at the end";
    private static final List<Saying> ALL = List.of(
            new Saying("r01-asked", null, List.of("EXPRESSED", "NONE_EXPRESSED", "DECLINED"), CLOSED, "were asked what they want"),
            new Saying("r01-asked", null, List.of("EXPRESSED"), CLOSED, "said what they want"),
            new Saying("r02-enquiries", null, List.of("FULLY"), CLOSED, "got all that they wanted"),
            new Saying("r02-enquiries", null, List.of("PARTLY"), CLOSED, "got some of it"),
            new Saying("r04-revisited", null, List.of("REVISITED"), "stages held after the first conversation", "were used to ask the person again"),
            new Saying("r06-questions", "GOT_OUTCOMES", List.of("YES"), TALKED_WITH, "said yes, they got what they wanted"),
            new Saying("r06-questions", "LISTENED_TO", List.of("YES"), TALKED_WITH, "said yes, we listened"),
            new Saying("r06-questions", "FEEL_SAFE", List.of("YES"), TALKED_WITH, "said yes, they are as safe as they want to be"),
            new Saying("r07-person", null, List.of("BOTH_BETTER", "SAFER_ONLY"), CLOSED, "say that they are safer than at the start"),
            new Saying("r07-person", null, List.of("BOTH_BETTER", "HAPPIER_ONLY"), CLOSED, "say that their life is better than at the start"),
            new Saying("r07-person", null, List.of("NOT_PAIRED"), CLOSED, "did not give us a place at both ends, so that nothing can be compared"),
            new Saying("r11-support", null, List.of("ADVOCATE", "FAMILY_OR_FRIEND"), "people who lacked capacity", "had somebody to support them"),
            new Saying("r12-told", null, List.of("YES"), "decisions to act without the person’s agreement", "were told to the person"),
            new Saying("r13-closures", null, List.of("ALL_EVIDENCED"), "enquiries that ended because the person asked for it",
                    "show that everything was asked first"),
            new Saying("r16-risk", "RISK_REDUCED", List.of("FULLY", "PARTLY"), "people whose risk was reduced", "got all or some of what they wanted"),
            new Saying("r16-risk", "RISK_REMAINED", List.of("FULLY", "PARTLY"), "people whose risk remained", "got all or some of what they wanted"));

    private Sayings() {
    }

    static List<Saying> of(String measure) {
        return ALL.stream().filter(saying -> saying.measure().equals(measure)).toList();
    }
}
