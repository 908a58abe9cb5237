package safeguarding.journal;

/** Words out of the record as one of the choices of a form. */
public final class Offered {

    private static final int ENOUGH_TO_KNOW_IT_BY = 80;

    private Offered() {
    }

    /** The words as they are. The form viewer takes a label for a template; an invisible joiner between two braces stops it. */
    public static String whole(String words) {
        return words.replaceAll("\\{(?=\\{)", "{\u2060");
    }

    /** As much of the words as it takes to know which they are. */
    public static String shortened(String words) {
        return whole(words.codePointCount(0, words.length()) <= ENOUGH_TO_KNOW_IT_BY ? words
                : words.substring(0, words.offsetByCodePoints(0, ENOUGH_TO_KNOW_IT_BY)) + "…");
    }
}
