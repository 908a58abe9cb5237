package safeguarding.web.report;

import java.util.List;

/** What a report says in words about each measure that it shows. Each says what is counted: somebody with two talks is two talks, and not two people. */
final class Sayings {

    private static final String IN = "in";
    private static final String CLOSED = "closed enquiries";
    /** Answers are counted in one voice, and in a report that is the person's. */
    private static final String TALKS = "talks with the person at the end";
    private static final String OWN_VIEW = "closed enquiries in which the person answered for themselves";
    private static final List<Saying> ALL = List.of(
            new Saying("r01-asked", null, List.of("EXPRESSED", "NONE_EXPRESSED", "DECLINED"), IN, CLOSED, "the person was asked what they want"),
            new Saying("r01-asked", null, List.of("EXPRESSED"), IN, CLOSED, "the person said what they want"),
            new Saying("r02-enquiries", null, List.of("FULLY"), IN, CLOSED, "the person got all that they wanted"),
            new Saying("r02-enquiries", null, List.of("PARTLY"), IN, CLOSED, "the person got some of what they wanted"),
            new Saying("r04-revisited", null, List.of("REVISITED"), IN, "stages after the first conversation", "the person was asked again"),
            new Saying("r06-questions", "GOT_OUTCOMES", List.of("YES"), IN, TALKS, "they said yes, they got what they wanted"),
            new Saying("r06-questions", "LISTENED_TO", List.of("YES"), IN, TALKS, "they said yes, we listened"),
            new Saying("r06-questions", "FEEL_SAFE", List.of("YES"), IN, TALKS, "they said yes, they are as safe as they want to be"),
            new Saying("r07-person", null, List.of("BOTH_BETTER", "SAFER_ONLY"), IN, OWN_VIEW, "they feel safer than at the start"),
            new Saying("r07-person", null, List.of("BOTH_BETTER", "HAPPIER_ONLY"), IN, OWN_VIEW, "they find their life better than at the start"),
            new Saying("r07-person", null, List.of("NOT_PAIRED"), IN, OWN_VIEW,
                    "they did not give us a place at both ends, so that nothing can be compared"),
            new Saying("r11-support", null, List.of("ADVOCATE", "FAMILY_OR_FRIEND"), IN, "closed enquiries about someone who lacked capacity",
                    "somebody supported them"),
            new Saying("r12-told", null, List.of("YES"), "after", "decisions to act without the person’s agreement", "the person was told"),
            new Saying("r13-closures", null, List.of("ALL_EVIDENCED"), IN, "enquiries that ended because the person asked for it",
                    "the record shows that everything was asked first"),
            new Saying("r16-risk", "RISK_REDUCED", List.of("FULLY", "PARTLY"), IN, "closed enquiries in which the risk became less",
                    "the person got all or some of what they wanted"),
            new Saying("r16-risk", "RISK_REMAINED", List.of("FULLY", "PARTLY"), IN, "closed enquiries in which the risk remained",
                    "the person got all or some of what they wanted"));

    private Sayings() {
    }

    static List<Saying> of(String measure) {
        return ALL.stream().filter(saying -> saying.measure().equals(measure)).toList();
    }
}
