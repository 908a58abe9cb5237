package safeguarding.review;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.conference.Groundwork;
import safeguarding.conference.MeetingDay;
import safeguarding.conference.MeetingHeldRules;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;
import safeguarding.plan.PlanRules;
import safeguarding.plan.PromisedActions;

/** The review: people do what they say they will, and the plan follows what the person wants now (SG-49, SG-51, SG-59). */
@Component
class HoldReviewForm implements Form<ReviewHeld> {

    static final String ID = "holdReview";

    private static final Gate<ReviewHeld> GATE = Gate.of(
            MeetingHeldRules.attended(ReviewHeld::meeting),
            MeetingHeldRules.viewsPutForward(ReviewHeld::meeting),
            new Rule<>("planChecked", "Write down what was done of what was promised, and what was not.", "SG-06, LA-41",
                    review -> review.check().planChecked() != null),
            new Rule<>("riskNow", "Write down how safe the person is now, and what has changed.", "LA-34",
                    review -> review.check().riskNow() != null),
            MeetingHeldRules.decisions(ReviewHeld::meeting),
            PlanRules.everyActionComplete(review -> review.meeting().plan()),
            PlanRules.everyActionAgainstWhatTheyDoNotWant(review -> review.meeting().saysWhatGoesAgainstTheirWishes()),
            PlanRules.everyOverrideNamed(review -> review.meeting().plan()),
            PlanRules.everyWishAnswered(review -> review.meeting().answersEveryWish()),
            new Rule<>("nextReviewOn", "Agree with the person on which day to review again, or say why there is no need.", "SG-59",
                    review -> review.check().looksAhead()));

    private final Groundwork groundwork;
    private final MeetingDay day;
    private final PromisedActions promised;

    HoldReviewForm(Groundwork groundwork, MeetingDay day, PromisedActions promised) {
        this.groundwork = groundwork;
        this.day = day;
        this.promised = promised;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ReviewHeld read(String reference, Answers answers) {
        return new ReviewHeld(groundwork.meeting(reference, answers, BeforeReviewForm.ID), answers.as(PlanCheck.class));
    }

    @Override
    public Gate<ReviewHeld> gate() {
        return GATE;
    }

    @Override
    public void refuse(ReviewHeld section, Submission submission) {
        if (!section.meeting().talkedBefore()) {
            throw new Refusal("Talk with the person first: the conversation before the review is not written down yet. "
                    + "Hand in “Talk with the person before the review”, then come back to this.");
        }
        day.refuseIfStillToCome(section.meeting().notes().heldOn());
        if (section.check().contradictsItself()) {
            throw new Refusal("You put a day for the next review and also a reason why there is none. Please keep one of the two.");
        }
        if (section.check().goesBackInTime(section.meeting().notes().heldOn())) {
            throw new Refusal("The next review has to be on a later day than this one. Please put a later day.");
        }
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> rows = new HashMap<>(groundwork.earlierActions(reference));
        rows.putAll(promised.rows(reference, ID));
        return rows;
    }

    @Override
    public boolean isStageWork() {
        return true;
    }
}
