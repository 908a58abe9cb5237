package safeguarding.conversation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.ConsentRules;
import safeguarding.consent.Understanding;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;

/** Asks the person again before the next stage begins, so that no stage works from wishes that no longer hold (SG-05). */
@Component
class ConversationForm implements Form<LaterConversation> {

    private final Clock clock;

    ConversationForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "conversation";
    }

    @Override
    public LaterConversation read(String reference, Answers answers) {
        return new LaterConversation(answers.as(Meeting.class), answers.as(ConsentAnswer.class),
                answers.as(Understanding.class), answers.as(WishesAnswer.class), answers.as(LaterConversation.Standing.class));
    }

    @Override
    public Gate<LaterConversation> gate() {
        return Gate.of(
                MeetingRules.heldOn(LaterConversation::meeting),
                MeetingRules.voice(LaterConversation::meeting),
                MeetingRules.seenAlone(LaterConversation::meeting),
                MeetingRules.whatWasSaid(LaterConversation::meeting),
                WishesRules.revisited(LaterConversation::wishes),
                WishesRules.changeWrittenDown(LaterConversation::wishes),
                new Rule<>("stillSafe", "Say whether they are safe now; if not, say what you did about it.", "SG-23, SG-34",
                        later -> later.standing().isSafeOrHelped()),
                ConsentRules.asked(LaterConversation::consent),
                ConsentRules.saysToWhat(LaterConversation::consent),
                ConsentRules.understood(LaterConversation::consent, LaterConversation::understanding),
                ConsentRules.refusalAnswered(LaterConversation::consent),
                new Rule<>("nextSteps", "Write down what happens next, in plain words.", "SG-38",
                        later -> later.standing().nextSteps() != null),
                WishesRules.control(LaterConversation::wishes));
    }

    @Override
    public void refuse(LaterConversation later, Submission submission) {
        MeetingLocks.notInTheFuture("The day you spoke", later.meeting().heldOn(), clock);
        MeetingLocks.someoneSaidIt(later.meeting(), later.wishes(), later.consent());
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
