package safeguarding.learning;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a manager decides about an item, right or wrong, as typed.
 *
 * @param sortedAs code of the theme
 * @param step     code of the state that was chosen by its button
 */
record TypedStep(String item, String sortedAs, String owner, String whatChanged, String step) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 4000;

    /** A sentence and the box that it is about. */
    record Wrong(String field, String sentence) {
    }

    static TypedStep asItIs(Item item) {
        return item.now().map(now -> new TypedStep(String.valueOf(item.entry()), now.theme().name(), now.owner(),
                now.whatChanged() == null ? "" : now.whatChanged(), now.state().name()))
                .orElse(new TypedStep(String.valueOf(item.entry()), "", "", "", State.OPEN.name()));
    }

    /** What is wrong with it first; empty when nothing is. */
    Optional<Wrong> wrong() {
        if (Codes.find(Theme.class, sortedAs).isEmpty()) {
            return wrong("sortedAs", "Choose what this is about.");
        } else if (owner.isBlank()) {
            return wrong("owner", "Put the name of whoever sees to it.");
        } else if (owner.strip().length() > LONGEST_NAME) {
            return wrong("owner", "Please use at most " + LONGEST_NAME + " characters for the name.");
        } else if (cannotBeKept(owner)) {
            return wrong("owner", "The name holds a character that cannot be kept: please type it again.");
        } else if (whatChanged.length() > MOST_WORDS) {
            return wrong("whatChanged", "Please use at most " + MOST_WORDS + " characters to say what has changed.");
        } else if (cannotBeKept(whatChanged)) {
            return wrong("whatChanged", "What you wrote holds a character that cannot be kept: please type it again.");
        } else if (Codes.find(State.class, step).isEmpty()) {
            return wrong("whatChanged", "Press one of the two buttons: it stays open, or it is closed.");
        }
        return state() == State.CLOSED && whatChanged.isBlank()
                ? wrong("whatChanged", "Say what has changed before you close it. If nothing will change, say why.") : Optional.empty();
    }

    long entry() {
        return item.matches("\\d{1,18}") ? Long.parseLong(item) : 0;
    }

    Theme theme() {
        return Theme.valueOf(sortedAs);
    }

    State state() {
        return State.valueOf(step);
    }

    private static Optional<Wrong> wrong(String field, String sentence) {
        return Optional.of(new Wrong(field, sentence));
    }

    private static boolean cannotBeKept(String words) {
        return words.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(words);
    }
}
