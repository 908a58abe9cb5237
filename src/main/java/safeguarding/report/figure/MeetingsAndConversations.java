package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** whether people were invited, came, or had their views put forward, and were talked with before and after (SG-41, SG-47 to SG-50). */
@Component
@Order(10)
class MeetingsAndConversations implements Figure {

    private static final String WHEN = "The day on which the meeting was held; if it is missing, the day on which it was written down.";
    private static final List<Code> ANSWERS = Code.list("YES", "Yes", "REPRESENTATIVE", "No, but someone who speaks for them", "ADVOCATE",
            "No, but an advocate", "NO", "No");
    private static final List<Code> PLANNING = Code.list("CAME", "The person was there", "VIEWS_PUT_FORWARD",
            "If not: their views were put forward", "CONVERSATION_AFTER", "They were talked with afterwards");
    private static final List<Code> MEETING = Code.list("INVITED", "The person was invited", "CAME", "The person was there", "VIEWS_PUT_FORWARD",
            "If not: their views were put forward", "CONVERSATION_BEFORE", "They were talked with before", "CONVERSATION_AFTER",
            "They were talked with afterwards");
    private static final List<Code> KINDS = Code.list("planningDiscussion", "Planning discussion or meeting", "holdConference", "Case conference",
            "holdReview", "Review meeting");
    private static final List<Code> DAYS = Code.list("SAME_DAY", "The same day", "ONE_TO_TWO", "1 or 2 days", "THREE_TO_SEVEN", "3 to 7 days",
            "MORE_THAN_A_WEEK", "More than 7 days", "NOT_YET", "Not yet, or never");

    @Override
    public String number() {
        return "R-10";
    }

    @Override
    public String question() {
        return "Were people part of the meetings about them, and talked with before and after?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether being there felt safe, or whether what they said was heard.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(of("r10-planning", "Planning discussions and meetings", "planning discussion or meeting", "r10_planning", PLANNING),
                of("r10-conference", "Case conferences", "case conference", "r10_conference", MEETING),
                of("r10-review", "Review meetings", "review meeting", "r10_review", MEETING),
                new Measure("r10-days", "How soon after the meeting they were talked with", "Each meeting about somebody.", WHEN, "r10_days", DAYS,
                        KINDS, Measure.ownRowsAnd(Compared.WITHOUT_VOICE), false));
    }

    private static Measure of(String id, String title, String one, String view, List<Code> rows) {
        return new Measure(id, title, "Each question about each " + one + ". Whether views were put forward is asked only where the person was "
                + "not there.", WHEN, view, ANSWERS, rows, Measure.ownRowsAnd(Compared.WITHOUT_VOICE), false).ofQuestions();
    }
}
