package safeguarding.handover;

/** Who is asked to take an enquiry on. */
enum Receiver { COLLEAGUE_HERE, ANOTHER_ORGANISATION }
