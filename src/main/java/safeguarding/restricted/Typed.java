package safeguarding.restricted;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import safeguarding.people.Workers;

/** What a manager typed, right or wrong. @param readers user names or full names, one on each line; @param because why */
record Typed(String readers, String because) {

    private static final int MOST_WORDS = 2000;

    /** What is wrong with the readers, in one sentence; empty when nothing is. */
    Optional<String> wrongReaders(List<Workers.Worker> here) {
        Optional<String> unknown = lines().filter(line -> Workers.called(line, here).isEmpty()).findFirst();
        Optional<String> several = lines().filter(line -> Workers.called(line, here).size() > 1).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("Nobody who works with people here is called “" + unknown.get() + "”. Please check the name: one on each line.");
        }
        return several.map(name -> "More than one colleague is called “" + name + "”. Please put in the user name instead: it is one of "
                + String.join(", ", Workers.called(name, here)) + ".");
    }

    /** What is wrong with the reason, in one sentence; empty when nothing is. */
    Optional<String> wrongReason() {
        if (because.isBlank()) {
            return Optional.of("Say why in a few words, so that whoever looks at it again understands it.");
        } else if (because.length() > MOST_WORDS) {
            return Optional.of("Please use at most " + MOST_WORDS + " characters to say why.");
        } else if (because.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(because)) {
            return Optional.of("Your reason holds a character that cannot be kept: please type it again.");
        }
        return Optional.empty();
    }

    /** The user ids of the readers, once nothing is wrong with them. */
    Set<String> users(List<Workers.Worker> here) {
        Set<String> users = new TreeSet<>();
        lines().forEach(line -> users.addAll(Workers.called(line, here)));
        return users;
    }

    private Stream<String> lines() {
        return Arrays.stream(readers.split("[\\n,;]")).map(String::strip).filter(line -> !line.isEmpty());
    }
}
