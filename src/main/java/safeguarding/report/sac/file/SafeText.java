package safeguarding.report.sac.file;

/** Words for a cell that no spreadsheet takes for a formula. */
final class SafeText {

    private static final String BEGIN_A_FORMULA = "=+-@\t\r";

    private SafeText() {
    }

    /** The same words; behind an apostrophe if a spreadsheet would otherwise run them. */
    static String of(String words) {
        return words.isEmpty() || BEGIN_A_FORMULA.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }
}
