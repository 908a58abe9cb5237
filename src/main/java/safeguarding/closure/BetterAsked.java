package safeguarding.closure;

/** What came of asking how we could have done better (SG-62). */
public enum BetterAsked { ANSWERED, NOTHING_TO_ADD, DECLINED, NOT_ASKED }
