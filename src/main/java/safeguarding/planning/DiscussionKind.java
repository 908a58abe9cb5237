package safeguarding.planning;

/** How the planning was done: planning need not wait for a meeting (SG-39). */
enum DiscussionKind { DISCUSSION, MEETING }
