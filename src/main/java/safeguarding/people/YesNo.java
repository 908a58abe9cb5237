package safeguarding.people;

/** A decision that was really made: a blank is neither. */
public enum YesNo { YES, NO }
