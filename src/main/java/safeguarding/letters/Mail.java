package safeguarding.letters;

import java.util.Optional;

/** Whether paper and messages are safe for the person. The booklet and every letter keep to it (MY-11). */
public enum Mail {

    SEND("Letters are safe for the person, by what we were told last."),
    BY_HAND("By hand only. Do not post it, and do not leave it where someone else could find it."),
    ASK_FIRST("Nobody has asked yet whether letters are safe for the person. Ask first; until then, by hand only."),
    NOTHING_ON_PAPER("Nothing on paper and no messages: that could put the person in danger. So there is nothing here to print. Say it instead.");

    private final String sentence;

    Mail(String sentence) {
        this.sentence = sentence;
    }

    /** @param lettersSafe what was last answered, as the forms code it; an answer we do not know is taken for none */
    static Mail of(Optional<String> lettersSafe) {
        return switch (lettersSafe.orElse("")) {
            case "YES" -> SEND;
            case "BY_HAND_ONLY" -> BY_HAND;
            case "NO" -> NOTHING_ON_PAPER;
            default -> ASK_FIRST;
        };
    }

    /** For the worker's eyes. */
    public String sentence() {
        return sentence;
    }

    /** False when not even a page to print may be shown. */
    public boolean mayBePrinted() {
        return this != NOTHING_ON_PAPER;
    }
}
