package safeguarding.conversation;

/** What the national figures are cut by. Not wanting to say and not known are two answers, and a blank is neither. */
enum Gender { MALE, FEMALE, OTHER, NOT_KNOWN, DECLINED }
