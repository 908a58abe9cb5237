package safeguarding.conference;

import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentences that the conversations before a conference and before a review share. */
public final class BeforeMeetingRules {

    private BeforeMeetingRules() {
    }

    /** The person was invited, or the record says why not (SG-47, SG-56). */
    public static <S> Rule<S> invited(Function<S, BeforeMeeting> before) {
        return new Rule<>("invited", "Say whether the person was invited; if not, say why, for a manager to see.",
                "SG-47, SG-56", section -> before.apply(section).isInvitedOrSaysWhyNot());
    }

    /** The person was told what will happen (SG-53, SG-58). */
    public static <S> Rule<S> whatWillHappen(Function<S, BeforeMeeting> before) {
        return new Rule<>("whatWillHappen", "Write down what you told them will happen at the meeting.",
                "SG-53, SG-58", section -> before.apply(section).whatWillHappen() != null);
    }

    /** It is on record whether the person knows what to expect (SG-47, SG-56). */
    public static <S> Rule<S> knowsWhatToExpect(Function<S, BeforeMeeting> before) {
        return new Rule<>("knowsWhatToExpect", "Say whether they know what to expect at the meeting.",
                "SG-47, SG-56", section -> before.apply(section).knowsWhatToExpect() != null);
    }

    /** Where it is not yet clear to the person, the record says what was explained and what is missing (SG-47, SG-56). */
    public static <S> Rule<S> whatWasExplained(Function<S, BeforeMeeting> before) {
        return new Rule<>("whatWasExplained", "They do not fully know what to expect: say what you explained so far, and what they "
                + "still need to know.", "SG-47, SG-56", section -> before.apply(section).explainsWhatIsUnclear());
    }

    /** It is on record whether the person means to come (SG-47, SG-56). */
    public static <S> Rule<S> willAttend(Function<S, BeforeMeeting> before) {
        return new Rule<>("willAttend", "Say whether they want to come to the meeting.",
                "SG-47, SG-56", section -> before.apply(section).willAttend() != null);
    }

    /** Who may not come says beforehand what should be said for them (SG-49). */
    public static <S> Rule<S> viewsToPutForward(Function<S, BeforeMeeting> before) {
        return new Rule<>("viewsToPutForward", "They may not be at the meeting: write down what they want said there.",
                "SG-49", section -> before.apply(section).carriesTheirViews());
    }

    /** Support to come was offered, or the record says why not (SG-48, SG-56). */
    public static <S> Rule<S> supportOffered(Function<S, BeforeMeeting> before) {
        return new Rule<>("supportOffered", "Say whether you offered support to come: if they accepted, say which support; "
                + "if none was offered, say why.", "SG-48, SG-56", section -> before.apply(section).saysWhatBecameOfSupport());
    }

    /** The person was asked what they need to follow and to be heard (SG-53, SG-58). */
    public static <S> Rule<S> helpToTakePart(Function<S, BeforeMeeting> before) {
        return new Rule<>("helpToTakePart", "Write down what help they need to follow the meeting and to say what they think; "
                + "if they need none, write that.", "SG-53, SG-58", section -> before.apply(section).helpToTakePart() != null);
    }
}
