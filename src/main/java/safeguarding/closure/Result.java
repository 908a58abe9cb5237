package safeguarding.closure;

/** What came of a wish (SG-61, X-01). A wish taken back is counted apart. */
public enum Result {

    WHOLLY("It all came about"),
    PARTLY("Some of it came about"),
    NOT("It did not come about"),
    TAKEN_BACK("They took this wish back");

    private final String words;

    Result(String words) {
        this.words = words;
    }

    /** How the forms say it. */
    public String words() {
        return words;
    }
}
