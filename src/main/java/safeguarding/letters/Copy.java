package safeguarding.letters;

import safeguarding.gate.Refusal;

/** Which copy of the record is made. */
public enum Copy {

    /** For those who work with the person. */
    WORKING("Not to be given out", "For those who work with the person. It is not to be given out."),
    /** To prepare a copy for the person: what is not theirs is marked. */
    MARKED("Not to be given out", "To prepare a copy for the person. What is about somebody else is marked. It is not to be given out."),
    /** The same without what is about somebody else; what may be is still marked. */
    REDACTED("To be looked at once more", "For the person, to be looked at once more. What is about somebody else is left out, and what may be is marked."),
    /** What is given to the person, once somebody has looked. */
    READY("For the person", "For the person. What is about somebody else has been left out.");

    static final String NONE = "There is no copy of this kind. Please open the record, and choose one under “On paper”.";

    private final String footer;
    private final String words;

    Copy(String footer, String words) {
        this.footer = footer;
        this.words = words;
    }

    /** What stands on each page. */
    public String footer() {
        return footer;
    }

    /** What stands on it. */
    public String words() {
        return words;
    }

    /** True when it says whose the answers are. */
    public boolean marks() {
        return this == MARKED || this == REDACTED;
    }

    /** True when what is about somebody else is not in it. */
    public boolean leavesOut() {
        return this == REDACTED || this == READY;
    }

    /** What follows the question mark in its address. */
    public String address() {
        return switch (this) {
            case WORKING -> "";
            case MARKED -> "?for=subject";
            case REDACTED -> "?for=subject&redacted=true";
            case READY -> "?for=subject&redacted=true&looked=true";
        };
    }

    /**
     * The copy that an address asks for.
     *
     * @param reader {@code subject}, or nothing
     * @param looked somebody has looked at everything that was marked
     * @throws Refusal when there is none: a copy that marks nothing must not be given out by a slip
     */
    public static Copy of(String reader, boolean redacted, boolean looked) {
        if (reader.isEmpty() && !redacted && !looked) {
            return WORKING;
        }
        Refusal.when(!reader.equals("subject") || looked && !redacted, NONE);
        return !redacted ? MARKED : looked ? READY : REDACTED;
    }
}
