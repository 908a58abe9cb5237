package safeguarding.conference;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * The conversation before a meeting: the invitation, what to expect, and the help to take part. The components are the form's field keys.
 *
 * @param whatWillHappen    what the person was told about the meeting (SG-53)
 * @param whatWasExplained  what was explained so far, and what is still unclear to them
 * @param viewsToPutForward what they want said at the meeting if they are not there (SG-49)
 * @param supportWhat       the support that will be there: transport, a supporter, an interpreter (SG-48)
 * @param helpToTakePart    what they need to follow the meeting and to say what they think
 */
public record BeforeMeeting(LocalDate heldOn, YesNo invited, String notInvitedBecause, String whatWillHappen,
        YesPartlyNo knowsWhatToExpect, String whatWasExplained, WillAttend willAttend, String viewsToPutForward,
        SupportOffered supportOffered, String supportWhat, String supportNotOfferedBecause, String helpToTakePart) {

    boolean isInvitedOrSaysWhyNot() {
        return invited == YesNo.YES || invited == YesNo.NO && notInvitedBecause != null;
    }

    boolean explainsWhatIsUnclear() {
        return knowsWhatToExpect == null || knowsWhatToExpect == YesPartlyNo.YES || whatWasExplained != null;
    }

    boolean carriesTheirViews() {
        return willAttend == null || willAttend == WillAttend.YES || viewsToPutForward != null;
    }

    boolean saysWhatBecameOfSupport() {
        return supportOffered == SupportOffered.OFFERED_DECLINED
                || supportOffered == SupportOffered.OFFERED_ACCEPTED && supportWhat != null
                || supportOffered == SupportOffered.NOT_OFFERED && supportNotOfferedBecause != null;
    }
}
