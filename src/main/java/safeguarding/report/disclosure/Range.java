package safeguarding.report.disclosure;

/** What a number can be, for all that a reader sees of it. */
record Range(long least, long most) {

    static final Range NOUGHT = new Range(0, 0);

    /** What both can be together. */
    Range plus(Range other) {
        return new Range(least + other.least, most + other.most);
    }

    /** What it can still be, when this and the other come to the whole. */
    Range within(Range whole, Range other) {
        return new Range(Math.max(least, whole.least - other.most), Math.min(most, whole.most - other.least));
    }

    /** True when whoever reads it knows the number. */
    boolean isOneNumber() {
        return least == most;
    }
}
