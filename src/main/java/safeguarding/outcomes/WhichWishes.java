package safeguarding.outcomes;

/** Whether a form that opens without the wishes on record holds all of them, or only what is new (SG-19). */
public enum WhichWishes { ALL_WRITTEN_HERE, ONLY_THE_NEW_ONES }
