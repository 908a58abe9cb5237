package safeguarding.outcomes;

/** A place on one axis of the wellbeing and safety grid (CP-24). The codes are stable, for reports. */
public enum GridPoint {

    VERY_BAD(-2), BAD(-1), IN_BETWEEN(0), GOOD(1), VERY_GOOD(2);

    private final int value;

    GridPoint(int value) {
        this.value = value;
    }

    /** From -2, very bad, to 2, very good. */
    public int value() {
        return value;
    }
}
