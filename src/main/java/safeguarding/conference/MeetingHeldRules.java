package safeguarding.conference;

import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentences that the conference and the review share. */
public final class MeetingHeldRules {

    private MeetingHeldRules() {
    }

    /** It is on record whether the person was there (SG-49). */
    public static <S> Rule<S> attended(Function<S, MeetingHeld> meeting) {
        return new Rule<>("attended", "Say whether the person was there, or who was there for them.",
                "SG-49", section -> meeting.apply(section).notes().attended() != null);
    }

    /** A person who was not there was heard all the same (SG-49). */
    public static <S> Rule<S> viewsPutForward(Function<S, MeetingHeld> meeting) {
        return new Rule<>("viewsPutForward", "The person was not there: write down which of their views were put forward, and by whom.",
                "SG-49", section -> meeting.apply(section).notes().putsTheirViews());
    }

    /** What was decided is on record (SG-51). */
    public static <S> Rule<S> decisions(Function<S, MeetingHeld> meeting) {
        return new Rule<>("decisions", "Write down what was decided, and why.",
                "SG-51", section -> meeting.apply(section).notes().decisions() != null);
    }
}
