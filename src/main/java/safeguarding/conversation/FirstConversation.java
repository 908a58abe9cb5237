package safeguarding.conversation;

import safeguarding.outcomes.WishesAnswer;

/** The first conversation: met, explained, capacity and consent considered, and asked what they want (SG-24 to SG-38). */
record FirstConversation(Meeting meeting, Support support, Capacity capacity, Consent consent, WishesAnswer wishes) {
}
