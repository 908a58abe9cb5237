package safeguarding.conference;

import safeguarding.consent.ConsentAnswer;
import safeguarding.outcomes.WishesAnswer;

/** The conversation before the conference. @param recapPlanning how the outcome of planning was gone over again (SG-53) */
record BeforeConference(BeforeMeeting before, ConsentAnswer consent, WishesAnswer wishes, String recapPlanning) {
}
