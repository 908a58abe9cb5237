package safeguarding.conversation;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.ConsentRules;
import safeguarding.consent.GoOn;
import safeguarding.consent.Understanding;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.GridRules;
import safeguarding.outcomes.PersonView;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;
import safeguarding.outcomes.WorkerView;

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
                answers.as(ConsentAnswer.class), answers.as(Understanding.class), answers.as(WishesAnswer.class),
                answers.as(PersonView.class), answers.as(WorkerView.class));
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
                GridRules.wellbeing(FirstConversation::grid),
                GridRules.safety(FirstConversation::grid),
                GridRules.notAsked(FirstConversation::grid),
                GridRules.workerWellbeing(FirstConversation::workersGrid),
                GridRules.workerSafety(FirstConversation::workersGrid),
                WishesRules.asked(FirstConversation::wishes),
                ConsentRules.asked(FirstConversation::consent),
                ConsentRules.saysToWhat(FirstConversation::consent),
                ConsentRules.understood(FirstConversation::consent, FirstConversation::understanding),
                ConsentRules.refusalAnswered(FirstConversation::consent),
                new Rule<>("familyGroupMeeting", "Say whether a family group meeting would help; if not, say why.", "SG-29",
                        first -> first.support().isFamilyGroupMeetingConsidered()),
                WishesRules.control(FirstConversation::wishes));
    }

    @Override
    public void refuse(FirstConversation first, Submission submission) {
        MeetingLocks.notInTheFuture("The day you spoke", first.meeting().heldOn(), clock);
        MeetingLocks.someoneSaidIt(first.meeting(), first.wishes(), first.consent());
        if (first.capacity().capacityDoubt() == Capacity.Doubt.NO_REASON_TO_DOUBT && first.capacity().capacityResult() != null) {
            throw new Refusal("You say there is no reason to doubt their capacity, but also give a result of an assessment. "
                    + "Choose that there was a doubt and it has been assessed, or take the result out.");
        }
        if (first.consent().consentOverride() == GoOn.BEST_INTERESTS && first.capacity().decidesThemselves()) {
            throw new Refusal("You say they can decide this themselves, so you cannot go on against their wish because it is best for them. "
                    + "Choose another answer to “will you go on all the same?”.");
        }
    }

    /**
     * A doubt is looked into beside the rest: it never takes the question of what they want away from anybody (SG-25, MY-05). And nobody
     * whose enquiry is opened again is led past a first conversation that was never held (SG-24).
     */
    @Override
    public Map<String, Predicate<FirstConversation>> turnings() {
        return Map.of("capacityDoubted", first -> first.capacity().isToBeLookedInto(), "firstConversationHeld", first -> gate().isOpen(first));
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
