package safeguarding.conference;

import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;

/** What the conversation after a meeting found; the same after a conference and after a review. */
public record AfterMeeting(Aftercare care, WishesAnswer wishes) {

    /** Opens once the person is looked after, has been told, and was asked again what they want. */
    public static final Gate<AfterMeeting> GATE = Gate.of(
            new Rule<>("areTheyOk", "Say whether the person is all right after the meeting.", "SG-54",
                    section -> section.care().areTheyOk() != null),
            new Rule<>("whatWasDone", "They are not fully all right: say what you did about it, or what you will do and when.", "SG-54",
                    section -> section.care().followsUp()),
            new Rule<>("toldOutcome", "Write down what you told them about what was decided.", "SG-50, SG-57",
                    section -> section.care().toldOutcome() != null),
            WishesRules.revisited(AfterMeeting::wishes),
            WishesRules.changeWrittenDown(AfterMeeting::wishes),
            new Rule<>("helpToTakePart", "Write down what more help they need to follow what goes on and to say what they think; "
                    + "if they need none, write that.", "SG-55, SG-58", section -> section.care().helpToTakePart() != null),
            new Rule<>("nextSteps", "Write down what you told them will happen next.", "SG-55, SG-58",
                    section -> section.care().nextSteps() != null),
            WishesRules.control(AfterMeeting::wishes));

    /** What these answers say. */
    public static AfterMeeting of(Answers answers) {
        return new AfterMeeting(answers.as(Aftercare.class), answers.as(WishesAnswer.class));
    }
}
