package safeguarding.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import safeguarding.people.YesNo;

/**
 * How the person was told what was planned, and what they said about the meetings to come.
 *
 * @param toldOutcome   what they were told about the outcome of the discussion (SG-43)
 * @param meetingWishes whether they mind where, when or with whom meetings are held (SG-45)
 */
record PlanTold(LocalDate heldOn, HowTold how, String toldOutcome, YesNo meetingWishes, String meetingPlace, String meetingTime,
        String meetingPeople, String nextSteps) {

    boolean saysHowTheyWantMeetings() {
        return meetingWishes == YesNo.NO || namesAMeetingWish();
    }

    boolean contradictsItselfAboutMeetings() {
        return meetingWishes == YesNo.NO && namesAMeetingWish();
    }

    private boolean namesAMeetingWish() {
        return Stream.of(meetingPlace, meetingTime, meetingPeople).anyMatch(Objects::nonNull);
    }
}
