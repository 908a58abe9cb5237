package safeguarding.plan;

/** What became of a response (RO-13). Not available is what commissioners need to hear. */
public enum ResponseAnswer { OFFERED, ACCEPTED, DECLINED, NOT_AVAILABLE }
