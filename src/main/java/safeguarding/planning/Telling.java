package safeguarding.planning;

import safeguarding.consent.ConsentAnswer;
import safeguarding.outcomes.WishesAnswer;

/** The conversation straight after planning: what they were told, whether they agree to it, and what they want now. */
record Telling(PlanTold told, ConsentAnswer consent, WishesAnswer wishes) {
}
