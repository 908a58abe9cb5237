package safeguarding.model;

import java.util.List;

/** The ids of the processes that are stages of an enquiry. A test holds them together with the record's own list. */
public final class StageIds {

    public static final String CONCERN = "concern";
    public static final String FIRST_CONVERSATION = "firstConversation";
    public static final String FEEDBACK = "feedbackAndClosure";

    /** Those before which the person's outcomes must be current (SG-05). */
    public static final List<String> LATER = List.of("strategyPlanning", "makingEnquiries", "caseConference", "review", FEEDBACK);

    private StageIds() {
    }

    /** True for the id of a stage. */
    public static boolean isOne(String process) {
        return process.equals(CONCERN) || process.equals(FIRST_CONVERSATION) || LATER.contains(process);
    }
}
