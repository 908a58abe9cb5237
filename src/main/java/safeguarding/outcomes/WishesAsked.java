package safeguarding.outcomes;

/** Whether the person was asked what they want. Not asked, nothing named and declined are three things (X-03, SAC SG4a). */
public enum WishesAsked { EXPRESSED, NONE_EXPRESSED, DECLINED, NOT_ASKED }
