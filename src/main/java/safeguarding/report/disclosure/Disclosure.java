package safeguarding.report.disclosure;

/** Whether numbers are shown as they are, or so that nobody can be known by them (MY-10, the national rule: under 5 hidden, the rest to the nearest 5). */
public enum Disclosure {

    /** As counted: for those who may open the records anyway. */
    EXACT,
    /** For everyone else. */
    SAFE;

    private static final int FEW = 5;

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

    /** A whole percentage of what is shown, not of what was counted; hidden when a part of it is hidden, or when there is nothing to divide. */
    public Shown percent(long part, long whole) {
        Shown shownPart = show(part);
        Shown shownWhole = show(whole);
        return shownPart.isHidden() || shownWhole.isHidden() || whole == 0 ? Shown.HIDDEN
                : new Shown(Math.min(100, Math.round(100.0 * shownPart.number() / shownWhole.number())));
    }
}
