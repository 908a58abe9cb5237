package safeguarding.conversation;

import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.Understanding;
import safeguarding.outcomes.PersonView;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WorkerView;

/** The first conversation: met, explained, capacity and consent considered, and asked what they want (SG-24 to SG-38). */
record FirstConversation(Meeting meeting, Support support, Capacity capacity, ConsentAnswer consent,
        Understanding understanding, WishesAnswer wishes, PersonView grid, WorkerView workersGrid) {
}
