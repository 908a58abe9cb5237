package safeguarding.people;

/** Whose voice a statement is in. Answers in different voices are never merged (X-02, SG-21). */
public enum Voice {

    PERSON("the person"),
    REPRESENTATIVE("someone who speaks for them"),
    ADVOCATE("an advocate");

    private final String words;

    Voice(String words) {
        this.words = words;
    }

    /** How the record and the letters say it. */
    public String words() {
        return words;
    }
}
