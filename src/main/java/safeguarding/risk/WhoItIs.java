package safeguarding.risk;

/** Whether someone else at risk is an adult or a child. As long as nobody knows, they get what an adult gets (LA-23). */
enum WhoItIs { ADULT, CHILD, NOT_KNOWN }
