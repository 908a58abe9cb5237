package safeguarding.conference;

import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.ConsentRules;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;

/** Talking with the person before the conference (SG-45, SG-47, SG-48, SG-50, SG-52, SG-53, LA-16). */
@Component
class BeforeConferenceForm implements Form<BeforeConference> {

    static final String ID = "beforeConference";

    private static final Gate<BeforeConference> GATE = Gate.of(
            new Rule<>("recapPlanning", "Write down how you went over what was planned.", "SG-53",
                    section -> section.recapPlanning() != null),
            WishesRules.revisited(BeforeConference::wishes),
            WishesRules.changeWrittenDown(BeforeConference::wishes),
            BeforeMeetingRules.invited(BeforeConference::before),
            BeforeMeetingRules.whatWillHappen(BeforeConference::before),
            BeforeMeetingRules.knowsWhatToExpect(BeforeConference::before),
            BeforeMeetingRules.whatWasExplained(BeforeConference::before),
            BeforeMeetingRules.willAttend(BeforeConference::before),
            BeforeMeetingRules.viewsToPutForward(BeforeConference::before),
            BeforeMeetingRules.supportOffered(BeforeConference::before),
            BeforeMeetingRules.helpToTakePart(BeforeConference::before),
            ConsentRules.asked(BeforeConference::consent),
            ConsentRules.saysToWhat(BeforeConference::consent),
            ConsentRules.refusalAnswered(BeforeConference::consent));

    private final MeetingDay day;
    private final MeetingWishes meetingWishes;

    BeforeConferenceForm(MeetingDay day, MeetingWishes meetingWishes) {
        this.day = day;
        this.meetingWishes = meetingWishes;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BeforeConference read(String reference, Answers answers) {
        return new BeforeConference(answers.as(BeforeMeeting.class), answers.as(ConsentAnswer.class),
                answers.as(WishesAnswer.class), answers.text("recapPlanning"));
    }

    @Override
    public Gate<BeforeConference> gate() {
        return GATE;
    }

    @Override
    public void refuse(BeforeConference section, Submission submission) {
        day.refuseIfStillToCome(section.before().heldOn());
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return meetingWishes.lastSaid(reference);
    }
}
