package safeguarding.letters;

/** What the person may count on from us (SG-11 to SG-18). The codes are stable, for reports. */
public enum Promise {

    LISTEN("We will listen to you and give you time.", "SG-11"),
    UNDERSTAND("We will find out what you think and what you hope for.", "SG-12"),
    TAKE_SERIOUSLY("What you tell us will count.", "SG-13"),
    RESPECT("We will be polite, fair and honest with you.", "SG-14"),
    SAFETY("We will help you to be as safe as you yourself want to be.", "SG-15"),
    DECISIONS("We will help you to make up your own mind.", "SG-16"),
    INVOLVE("We will tell you what is going on, and you will have a say in it.", "SG-17"),
    NEXT("We will always tell you what comes next.", "SG-18");

    private final String words;
    private final String source;

    Promise(String words, String source) {
        this.words = words;
        this.source = source;
    }

    /** How the booklet says it. */
    public String words() {
        return words;
    }

    public String source() {
        return source;
    }
}
