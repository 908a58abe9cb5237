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

    /** A whole percentage of what is shown, not of what was counted; hidden when a part of it is hidden, or when there is nothing to divide. */
    public Shown percent(long part, long whole) {
        Shown shownPart = show(part);
        Shown shownWhole = show(whole);
        return shownPart.isHidden() || shownWhole.isHidden() || whole == 0 ? Shown.HIDDEN
                : new Shown(Math.min(100, Math.round(100.0 * shownPart.number() / shownWhole.number())));
    }
}
