package safeguarding.report.sac;

import java.util.List;
import java.util.stream.Stream;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;

/** The seven questions of the outcomes framework. Their wording is ours, in a version for the person and one for those who speak for them. */
final class FrameworkTables {

    private static final List<Code> VERSIONS = Code.list("PERSON", "The person (adult version)", "REPRESENTATIVE",
            "Someone who speaks for them (representative version)", "ADVOCATE", "An advocate (representative version)", "NOT_RECORDED",
            "Not known who answered");
    private static final List<Code> ASKED = Code.list("EXPRESSED", "Asked, and said what they want", "NONE_EXPRESSED", "Asked, and named nothing",
            "DECLINED", "Did not want to say", "NOT_ASKED", "Not asked");
    private static final String LAST_ASKED = "The answer is the one they gave the last time: at the end, or afterwards to someone independent.";

    private FrameworkTables() {
    }

    static List<Outline> all() {
        return List.of(
            question(1, "Were you asked what you want to happen?", "Were they asked what they want to happen?", "mspof_asked", ASKED,
                "Each enquiry that was concluded in the year.", "This is the first question of SG4a. Here it is told apart by who answered."),
            question(2, "Did what you wanted come about?", "Did what they wanted come about?", "mspof_achieved", PersonTables.ACHIEVED,
                "Each of them in which someone said what they want.", "This is the second question of SG4a, in the voice of the feedback conversation."),
            question(3, "What became of the risk to you?", "What became of the risk to them?", "mspof_risk", RiskTables.BECAME,
                "Each of them in which a risk was identified.",
                "This is what the worker found (SG2e), nobody’s own answer. It stands beside whoever spoke with us at the end."),
            experience(4, "Do you feel as safe as you want to be?", "Do you think they feel as safe as they want to be?", "mspof_feel_safe"),
            experience(5, "Were you part of deciding which risks you can live with?", "Were they part of deciding which risks they can live with?",
                "mspof_involved"),
            experience(6, "Did you understand our reasons for what we did?", "Did they understand our reasons for what we did?", "mspof_understood"),
            experience(7, "Did you feel that we listened to you?", "Do you think that we listened to them?", "mspof_listened"));
    }

    private static Outline experience(int number, String adult, String representative, String view) {
        return question(number, adult, representative, view, Codes.REPLIES, "Each enquiry that was concluded in the year.", LAST_ASKED);
    }

    private static Outline question(int number, String adult, String representative, String view, List<Code> answers, String counts,
            String... notes) {
        String versions = "To the person: “" + adult + "” To someone who speaks for them, or an advocate: “" + representative + "”";
        return new Outline("MSP " + number, "", adult, counts, view, "Who answered", VERSIONS,
                Stream.concat(answers.stream(), Stream.of(Code.NOT_RECORDED)).toList(), false, true,
                Stream.concat(Stream.of(versions), Stream.of(notes)).toList());
    }
}
