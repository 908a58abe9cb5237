package safeguarding.review;

import safeguarding.conference.BeforeMeeting;
import safeguarding.consent.ConsentAnswer;
import safeguarding.outcomes.WishesAnswer;

/**
 * The conversation before the review.
 *
 * @param recapEarlierMeeting how the outcome of the earlier meeting was gone over again; the guide's wording is cut off here (SG-58)
 */
record BeforeReview(BeforeMeeting before, ConsentAnswer consent, WishesAnswer wishes, String recapEarlierMeeting, String nextSteps) {
}
