package safeguarding.planning;

import safeguarding.outcomes.WishesAnswer;

/** The conversation straight after planning: what they were told, and what they want now. */
record Telling(PlanTold told, WishesAnswer wishes) {
}
