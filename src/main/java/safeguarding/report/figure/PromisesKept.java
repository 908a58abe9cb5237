package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/**
 * the eight promises of the booklet (SG-11 to SG-18): what the person says, and beside it what the record can show. What the record
 * has to show for each promise is the name of its row, so that whoever reads the number can judge it.
 */
@Component
@Order(8)
class PromisesKept implements Figure {

    static final List<Code> PROMISES = Code.list("LISTEN", "We will listen to you and give you time.", "UNDERSTAND",
            "We will find out what you think and what you hope for.", "TAKE_SERIOUSLY", "What you tell us will count.", "RESPECT",
            "We will be polite, fair and honest with you.", "SAFETY", "We will help you to be as safe as you yourself want to be.", "DECISIONS",
            "We will help you to make up your own mind.", "INVOLVE", "We will tell you what is going on, and you will have a say in it.", "NEXT",
            "We will always tell you what comes next.");
    static final List<Code> RULES = Code.list("LISTEN", "Listen: the first talk was face to face, and they had time alone", "UNDERSTAND",
            "Find out: they were asked what they want", "TAKE_SERIOUSLY", "It counts: each wish has an action in a plan, or a reason why not",
            "RESPECT", "Honest: it was explained to them what we do and what they can choose", "SAFETY",
            "Safe: somebody wrote down whether they were safe then", "DECISIONS",
            "Their own mind: the question of capacity and who helps them were settled", "INVOLVE",
            "Told: a talk after each plan and each meeting says what was decided", "NEXT", "What comes next: the last talk says it");
    private static final List<Code> SHOWN = Code.list("EVIDENCE", "The record shows it", "NO_EVIDENCE", "The record does not show it",
            "NOT_APPLICABLE", "There was no wish, plan or meeting to do it for");

    @Override
    public String number() {
        return "R-08";
    }

    @Override
    public String question() {
        return "Did we keep our eight promises?";
    }

    @Override
    public String cannotShow() {
        return "The record shows only that a step was written down. Whether the promise was kept, only the person can say.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r08-person", "Kept, as they see it", "Each promise in each feedback talk. Who was asked again later by someone "
                        + "independent counts in both talks.", "The day on which the answers were written down.", "r08_person", Codes.REPLIES,
                        PROMISES, Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), true).ofQuestions(),
                new Measure("r08-record", "What the record can show for each promise", "Each promise in each enquiry that was closed in the period.",
                        "The day on which the enquiry was closed.", "r08_record", SHOWN, RULES, Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY), false).ofQuestions());
    }
}
