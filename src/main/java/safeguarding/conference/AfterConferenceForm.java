package safeguarding.conference;

import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.journal.Answers;
import safeguarding.journal.Form;
import safeguarding.journal.Submission;

/** Talking with the person after the conference (SG-50, SG-52, SG-54, SG-55). */
@Component
class AfterConferenceForm implements Form<AfterMeeting> {

    private final MeetingDay day;
    private final MeetingWishes meetingWishes;

    AfterConferenceForm(MeetingDay day, MeetingWishes meetingWishes) {
        this.day = day;
        this.meetingWishes = meetingWishes;
    }

    @Override
    public String id() {
        return "afterConference";
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
