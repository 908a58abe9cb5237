package safeguarding.outcomes;

/** What a later conversation found about the person's wishes (SG-05). */
public enum WishesRevisited { CHANGED, UNCHANGED, NOT_DISCUSSED }
