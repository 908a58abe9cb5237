package safeguarding.conference;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.plan.PlanRules;

/** The case conference: the person is heard, and it is clear who does what (SG-49 to SG-51). */
@Component
class HoldConferenceForm implements Form<MeetingHeld> {

    private static final Gate<MeetingHeld> GATE = Gate.of(
            MeetingHeldRules.attended(Function.identity()),
            MeetingHeldRules.viewsPutForward(Function.identity()),
            MeetingHeldRules.decisions(Function.identity()),
            PlanRules.everyActionComplete(MeetingHeld::plan),
            PlanRules.everyActionAgainstWhatTheyDoNotWant(MeetingHeld::saysWhatGoesAgainstTheirWishes),
            PlanRules.everyOverrideNamed(MeetingHeld::plan),
            PlanRules.everyWishAnswered(MeetingHeld::answersEveryWish));

    private final Groundwork groundwork;
    private final MeetingDay day;

    HoldConferenceForm(Groundwork groundwork, MeetingDay day) {
        this.groundwork = groundwork;
        this.day = day;
    }

    @Override
    public String id() {
        return "holdConference";
    }

    @Override
    public MeetingHeld read(String reference, Answers answers) {
        return groundwork.meeting(reference, answers, BeforeConferenceForm.ID);
    }

    @Override
    public Gate<MeetingHeld> gate() {
        return GATE;
    }

    @Override
    public void refuse(MeetingHeld section, Submission submission) {
        if (!section.talkedBefore()) {
            throw new Refusal("Talk with the person first: the conversation before the conference is not written down yet. "
                    + "Hand in “Talk with the person before the conference”, then come back to this.");
        }
        day.refuseIfStillToCome(section.notes().heldOn());
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return groundwork.earlierActions(reference);
    }

    @Override
    public boolean isStageWork() {
        return true;
    }
}
