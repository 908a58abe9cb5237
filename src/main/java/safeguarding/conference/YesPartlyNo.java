package safeguarding.conference;

/** An answer with a middle, for what is seldom all or nothing. */
public enum YesPartlyNo { YES, PARTLY, NO }
