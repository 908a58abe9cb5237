package safeguarding.conversation;

import safeguarding.people.YesNo;

/** What was explained in the first conversation, and whether their own people could help (SG-27, SG-29). */
record Support(YesNo explained, String whatWasExplained, FamilyGroupMeeting familyGroupMeeting, String familyGroupMeetingBecause) {

    enum FamilyGroupMeeting { YES, NO, NOT_APPROPRIATE }

    boolean isExplainedOrWhyNot() {
        return explained != null && whatWasExplained != null;
    }

    boolean isFamilyGroupMeetingConsidered() {
        return familyGroupMeeting == FamilyGroupMeeting.YES || familyGroupMeeting != null && familyGroupMeetingBecause != null;
    }
}
