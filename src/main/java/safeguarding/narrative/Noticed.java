package safeguarding.narrative;

/** What makes an answer worth a second look. None of it is wrong in itself, so none of it stops anybody (MY-02a). */
public enum Noticed {

    EMPTY_BESIDE_TICK("Something was chosen here, and the box for words beside it is empty."),
    ONE_WORD("This is one word only."),
    PASTED_WITHIN("The same words stand somewhere else in this enquiry."),
    PASTED_FROM_ANOTHER("The same words stand in somebody else's enquiry.");

    private final String sentence;

    Noticed(String sentence) {
        this.sentence = sentence;
    }

    /** How a manager reads it. */
    public String sentence() {
        return sentence;
    }
}
