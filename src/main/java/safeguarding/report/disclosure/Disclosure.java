package safeguarding.report.disclosure;

/** Whether numbers are shown as they are, or so that nobody can be known by them (MY-10, the national rule: under 5 hidden, the rest to the nearest 5). */
public enum Disclosure {

    /** As counted: for those who may open the records anyway. */
    EXACT,
    /** For everyone else. */
    SAFE;

    static final int FEW = 5;

    /** How this number may be shown. Nought is nobody, so it is shown. */
    public Shown show(long count) {
        if (this == EXACT || count == 0) {
            return new Shown(count);
        }
        return count < FEW ? Shown.HIDDEN : new Shown(Math.round(count / (double) FEW) * FEW);
    }

    /** How a number may be shown behind which so many different enquiries stand: whoever is one of fewer than five could be known. */
    public Shown show(long count, long enquiries) {
        return this == SAFE && enquiries > 0 && enquiries < FEW ? Shown.HIDDEN : show(count);
    }

    /** True when so few enquiries stand behind a row that even its noughts would say what each of them answered. */
    public boolean hidesRow(long enquiries) {
        return this == SAFE && enquiries > 0 && enquiries < FEW;
    }

    /**
     * A percentage of a number that has no others beside it. In safe numbers it is worked out from what is shown, as {@link Share} tells, never
     * from what was counted; hidden when that is too little to be right, or when there is nothing to divide.
     */
    public Shown percent(Shown part, Shown whole) {
        if (part.isHidden() || whole.isHidden() || whole.number() == 0) {
            return Shown.HIDDEN;
        }
        return percent(Share.of(range(part), new Range(0, range(whole).most()), range(whole)));
    }

    Shown percent(Share share) {
        return this == SAFE ? share.percent() : new Shown(Math.round(100 * share.least()));
    }

    /** What was counted, for all that a reader of it knows. */
    Range range(Shown shown) {
        if (shown.isHidden()) {
            return new Range(1, FEW - 1);
        }
        long number = shown.number();
        return this == EXACT || number == 0 ? new Range(number, number) : new Range(Math.max(FEW, number - FEW / 2), number + FEW / 2);
    }
}
