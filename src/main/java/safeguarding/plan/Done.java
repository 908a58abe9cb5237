package safeguarding.plan;

/** What became of an action that was promised (SG-06, R-15). An action about which nobody said anything has none of these. */
public enum Done {

    DONE("It was done"),
    NOT_DONE("It was not done"),
    NO_LONGER_NEEDED("It is no longer needed");

    private final String words;

    Done(String words) {
        this.words = words;
    }

    /** How the forms say it. */
    public String words() {
        return words;
    }
}
