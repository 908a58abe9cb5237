package safeguarding.review;

import safeguarding.conference.MeetingHeld;

/** A review that was held: a meeting like the conference, which also checks the plan (SG-59). */
record ReviewHeld(MeetingHeld meeting, PlanCheck check) {
}
