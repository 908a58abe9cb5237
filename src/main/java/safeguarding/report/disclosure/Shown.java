package safeguarding.report.disclosure;

/** A number as a reader may see it. @param number null when it is hidden */
public record Shown(Long number) {

    /** Too few to show, or nothing to show. */
    public static final Shown HIDDEN = new Shown(null);

    Shown(long number) {
        this(Long.valueOf(number));
    }

    public boolean isHidden() {
        return number == null;
    }

    /** The number, or the mark for a hidden one. */
    public String words() {
        return isHidden() ? "–" : number.toString();
    }
}
