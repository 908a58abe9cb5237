package safeguarding.conference;

import java.time.LocalDate;

/**
 * What is written down at any meeting. The components are the form's field keys.
 *
 * @param viewsPutForward what was said for the person, and by whom, if they were not there (SG-49)
 */
public record MeetingNotes(LocalDate heldOn, Attended attended, String viewsPutForward, String decisions) {

    boolean putsTheirViews() {
        return attended == null || attended == Attended.PERSON || viewsPutForward != null;
    }
}
