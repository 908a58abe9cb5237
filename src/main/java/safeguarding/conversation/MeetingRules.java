package safeguarding.conversation;

import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentences that the first conversation shares with the later ones. */
final class MeetingRules {

    private MeetingRules() {
    }

    static <S> Rule<S> heldOn(Function<S, Meeting> meeting) {
        return new Rule<>("heldOn", "Say on which day you spoke, or tried to.", "SG-24",
                section -> meeting.apply(section).heldOn() != null);
    }

    static <S> Rule<S> voice(Function<S, Meeting> meeting) {
        return new Rule<>("spokeWith", "Say who you spoke with; if you could not speak with anyone, say what stopped you.", "SG-21, X-02, X-07",
                section -> meeting.apply(section).spokeWith() != null || meeting.apply(section).couldNotSpeak());
    }

    static <S> Rule<S> seenAlone(Function<S, Meeting> meeting) {
        return new Rule<>("seenAlone", "Say whether they had time alone with you; if not, say why.", "SG-24, MY-11",
                section -> meeting.apply(section).saysSeenAloneOrWhyNot());
    }

    static <S> Rule<S> whatWasSaid(Function<S, Meeting> meeting) {
        return new Rule<>("whatWasSaid", "Write down what was said and seen: the facts, apart from what you think of them.", "SG-30, SG-32",
                section -> meeting.apply(section).whatWasSaid() != null || meeting.apply(section).couldNotSpeak());
    }
}
