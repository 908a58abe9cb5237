package safeguarding.conference;

import safeguarding.outcomes.WishesAnswer;

/** The conversation before the conference. @param recapPlanning how the outcome of planning was gone over again (SG-53) */
record BeforeConference(BeforeMeeting before, WishesAnswer wishes, String recapPlanning) {
}
