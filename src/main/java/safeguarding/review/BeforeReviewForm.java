package safeguarding.review;

import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.conference.BeforeMeeting;
import safeguarding.conference.BeforeMeetingRules;
import safeguarding.conference.MeetingDay;
import safeguarding.conference.MeetingWishes;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.ConsentRules;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRules;

/** Talking with the person before the review (SG-45, SG-56 to SG-58, LA-16). */
@Component
class BeforeReviewForm implements Form<BeforeReview> {

    static final String ID = "beforeReview";

    private static final Gate<BeforeReview> GATE = Gate.of(
            new Rule<>("recapEarlierMeeting", "Write down how you went over what was decided last time.", "SG-58",
                    section -> section.recapEarlierMeeting() != null),
            WishesRules.revisited(BeforeReview::wishes),
            WishesRules.changeWrittenDown(BeforeReview::wishes),
            BeforeMeetingRules.invited(BeforeReview::before),
            BeforeMeetingRules.whatWillHappen(BeforeReview::before),
            BeforeMeetingRules.knowsWhatToExpect(BeforeReview::before),
            BeforeMeetingRules.whatWasExplained(BeforeReview::before),
            BeforeMeetingRules.willAttend(BeforeReview::before),
            BeforeMeetingRules.viewsToPutForward(BeforeReview::before),
            BeforeMeetingRules.supportOffered(BeforeReview::before),
            BeforeMeetingRules.helpToTakePart(BeforeReview::before),
            ConsentRules.asked(BeforeReview::consent),
            ConsentRules.saysToWhat(BeforeReview::consent),
            ConsentRules.refusalAnswered(BeforeReview::consent),
            new Rule<>("nextSteps", "Write down what you told them will happen next.", "SG-58", section -> section.nextSteps() != null));

    private final MeetingDay day;
    private final MeetingWishes meetingWishes;

    BeforeReviewForm(MeetingDay day, MeetingWishes meetingWishes) {
        this.day = day;
        this.meetingWishes = meetingWishes;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public BeforeReview read(String reference, Answers answers) {
        return new BeforeReview(answers.as(BeforeMeeting.class), answers.as(ConsentAnswer.class),
                answers.as(WishesAnswer.class), answers.text("recapEarlierMeeting"), answers.text("nextSteps"));
    }

    @Override
    public Gate<BeforeReview> gate() {
        return GATE;
    }

    @Override
    public void refuse(BeforeReview section, Submission submission) {
        day.refuseIfStillToCome(section.before().heldOn());
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return meetingWishes.lastSaid(reference);
    }
}
