package safeguarding.conversation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;

/** The heart of the enquiry. Nothing here can be skipped, but each question can be answered with why it was not asked. */
@Component
class FirstConversationForm implements Form<FirstConversation> {

    private final Clock clock;

    FirstConversationForm(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "firstConversation";
    }

    @Override
    public FirstConversation read(String reference, Answers answers) {
        return new FirstConversation(answers.as(Meeting.class), answers.as(Support.class), answers.as(Capacity.class),
                answers.as(Consent.class), answers.as(WishesAnswer.class));
    }

    @Override
    public Gate<FirstConversation> gate() {
        return Gate.of(
                MeetingRules.heldOn(FirstConversation::meeting),
                MeetingRules.voice(FirstConversation::meeting),
                new Rule<>("faceToFace", "Say whether you met face to face; if not, say why.", "SG-24",
                        first -> first.meeting().saysFaceToFaceOrWhyNot()),
                MeetingRules.seenAlone(FirstConversation::meeting),
                new Rule<>("explained", "Say whether you explained what we do and which choices they have, and what you said; "
                        + "if you could not, say why.", "SG-27, LA-10, MY-04",
                        first -> first.support().isExplainedOrWhyNot() || first.meeting().couldNotSpeak()),
                CapacityRules.considered(FirstConversation::capacity),
                CapacityRules.decision(FirstConversation::capacity),
                CapacityRules.result(FirstConversation::capacity),
                CapacityRules.wouldHaveWanted(FirstConversation::capacity),
                MeetingRules.whatWasSaid(FirstConversation::meeting),
                WishesRules.asked(FirstConversation::wishes),
                ConsentRules.asked(FirstConversation::consent),
                ConsentRules.refusalAnswered(FirstConversation::consent),
                new Rule<>("familyGroupMeeting", "Say whether a family group meeting would help; if not, say why.", "SG-29",
                        first -> first.support().isFamilyGroupMeetingConsidered()),
                WishesRules.control(FirstConversation::wishes));
    }

    @Override
    public void refuse(FirstConversation first, Submission submission) {
        MeetingLocks.notInTheFuture("The day you spoke", first.meeting().heldOn(), clock);
        MeetingLocks.someoneSaidIt(first.meeting(), first.wishes());
        if (first.capacity().capacityDoubt() == Capacity.Doubt.NO_REASON_TO_DOUBT && first.capacity().capacityResult() != null) {
            throw new Refusal("You say there is no reason to doubt their capacity, but also give a result of an assessment. "
                    + "Choose that there was a doubt and it has been assessed, or take the result out.");
        }
        if (first.consent().consentOverride() == Consent.Ground.BEST_INTERESTS && first.capacity().decidesThemselves()) {
            throw new Refusal("You say they can decide this themselves, so you cannot go on against their wish because it is best for them. "
                    + "Choose another answer to “will you go on all the same?”.");
        }
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
