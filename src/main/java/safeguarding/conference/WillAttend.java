package safeguarding.conference;

/** Whether the person means to come to a meeting (SG-47). */
public enum WillAttend { YES, NO, UNDECIDED }
