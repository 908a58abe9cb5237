package safeguarding.learning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import safeguarding.people.Workers;

/**
 * What a manager decides about an item, right or wrong, as typed.
 *
 * @param sortedAs code of the theme
 * @param owner    user name or full name of a colleague
 * @param step     code of the state that was chosen by its button
 */
record TypedStep(String item, String sortedAs, String owner, String whatChanged, String step) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 4000;
    /** A dot or a single word tells nobody what has changed. */
    private static final Pattern SOME_WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*[^\\p{L}\\p{M}'’-]+\\p{L}");

    /** A sentence and the box that it is about. */
    record Wrong(String field, String sentence) {
    }

    static TypedStep asItIs(Item item) {
        return item.now().map(now -> new TypedStep(String.valueOf(item.entry()), now.theme().name(), now.owner(),
                now.whatChanged() == null ? "" : now.whatChanged(), now.state().name()))
                .orElse(new TypedStep(String.valueOf(item.entry()), "", "", "", State.OPEN.name()));
    }

    /** What is wrong with it first; empty when nothing is. @param here who may see to it */
    Optional<Wrong> wrong(List<Workers.Worker> here) {
        if (Codes.find(Theme.class, sortedAs).isEmpty()) {
            return wrong("sortedAs", "Choose what this is about.");
        } else if (owner.isBlank()) {
            return wrong("owner", "Put the name of whoever sees to it.");
        } else if (owner.strip().length() > LONGEST_NAME) {
            return wrong("owner", "Please use at most " + LONGEST_NAME + " characters for the name.");
        } else if (owners(here).isEmpty()) {
            return wrong("owner", "Nobody who works with people here is called “" + owner.strip() + "”. Please choose a name from the list.");
        } else if (owners(here).size() > 1) {
            return wrong("owner", "More than one colleague is called “" + owner.strip() + "”. Please put in the user name instead: it is one of "
                    + String.join(", ", owners(here)) + ".");
        } else if (whatChanged.length() > MOST_WORDS) {
            return wrong("whatChanged", "Please use at most " + MOST_WORDS + " characters to say what has changed.");
        } else if (cannotBeKept(whatChanged)) {
            return wrong("whatChanged", "What you wrote holds a character that cannot be kept: please type it again.");
        } else if (Codes.find(State.class, step).isEmpty()) {
            return wrong("whatChanged", "Press one of the two buttons: it stays open, or it is closed.");
        } else if (!whatChanged.isBlank() && !SOME_WORDS.matcher(whatChanged).find()) {
            return wrong("whatChanged", "Say it in a few words, so that the board can read what is different now.");
        }
        return state() == State.CLOSED && whatChanged.isBlank()
                ? wrong("whatChanged", "Say what has changed before you close it. If nothing will change, say why.") : Optional.empty();
    }

    /** The user id of whoever sees to it, once nothing is wrong. */
    String ownerAmong(List<Workers.Worker> here) {
        return owners(here).iterator().next();
    }

    private Set<String> owners(List<Workers.Worker> here) {
        return Workers.called(owner, here);
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
