package safeguarding.risk;

/** Whether the danger to someone else comes from the same source: it decides whose duty it is to act (MY-01d, MY-03a). */
public enum SameSource { YES, NO, NOT_KNOWN }
