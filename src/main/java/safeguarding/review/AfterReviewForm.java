package safeguarding.review;

import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.conference.AfterMeeting;
import safeguarding.conference.MeetingDay;
import safeguarding.conference.MeetingWishes;
import safeguarding.gate.Gate;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** Talking with the person after the review (SG-52, SG-54, SG-57, SG-58). */
@Component
class AfterReviewForm implements Form<AfterMeeting> {

    private final MeetingDay day;
    private final MeetingWishes meetingWishes;

    AfterReviewForm(MeetingDay day, MeetingWishes meetingWishes) {
        this.day = day;
        this.meetingWishes = meetingWishes;
    }

    @Override
    public String id() {
        return "afterReview";
    }

    @Override
    public AfterMeeting read(String reference, Answers answers) {
        return AfterMeeting.of(answers);
    }

    @Override
    public Gate<AfterMeeting> gate() {
        return AfterMeeting.GATE;
    }

    @Override
    public void refuse(AfterMeeting section, Submission submission) {
        day.refuseIfStillToCome(section.care().heldOn());
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return meetingWishes.lastSaid(reference);
    }
}
