package safeguarding.enquiry;

import java.util.Arrays;
import java.util.Optional;

/** The stages of an enquiry, in the order in which they are usually reached (SG-23 to SG-64). */
public enum Stage {

    CONCERN("concern", "Concern"),
    FIRST_CONVERSATION("firstConversation", "First conversation"),
    STRATEGY_PLANNING("strategyPlanning", "Strategy planning"),
    MAKING_ENQUIRIES("makingEnquiries", "Enquiries"),
    CASE_CONFERENCE("caseConference", "Case conference"),
    REVIEW("review", "Review"),
    FEEDBACK_AND_CLOSURE("feedbackAndClosure", "Feedback and closure");

    private final String code;
    private final String title;

    Stage(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The id of the stage's process, and its code in the record and the read API. */
    public String code() {
        return code;
    }

    /** What a worker calls it. */
    public String title() {
        return title;
    }

    /** True for the stages that may only be entered while the person's outcomes are on record and current (SG-05). */
    public boolean followsFirstConversation() {
        return compareTo(FIRST_CONVERSATION) > 0;
    }

    /** The stage with this code, if it is one: not every process is a stage. */
    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }
}
