package safeguarding.capacity;

/** What an assessment came to, for one decision at one time (Mental Capacity Act 2005 s2). */
public enum Conclusion { HAS_CAPACITY, LACKS_CAPACITY, NOT_NOW_ASK_LATER }
