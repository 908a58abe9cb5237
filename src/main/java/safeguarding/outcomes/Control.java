package safeguarding.outcomes;

/** The control ladder: how much in charge of what happens the person feels (RO-07). */
public enum Control { IN_CONTROL, INVOLVED, KEPT_INFORMED, NOT_INFORMED, DECLINED, NOT_ASKED }
