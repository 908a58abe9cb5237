package safeguarding.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A new number as a manager typed it, right or wrong. */
record TypedTimescale(String step, String workingDays, String because) {

    private static final int LONGEST = 260;
    private static final int MOST_WORDS = 2000;

    /** What is wrong with it, in one sentence; empty when nothing is. */
    Optional<String> wrong() {
        if (!workingDays.strip().matches("\\d{1,3}") || number() > LONGEST) {
            return Optional.of("Put in a whole number of working days from 0 to " + LONGEST + ": 0 is the day itself.");
        } else if (because.isBlank()) {
            return Optional.of("Say why in a few words, so that everyone understands the change.");
        } else if (because.length() > MOST_WORDS) {
            return Optional.of("Please use at most " + MOST_WORDS + " characters to say why.");
        } else if (because.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(because)) {
            return Optional.of("Your reason holds a character that cannot be kept: please type it again.");
        }
        return Optional.empty();
    }

    int number() {
        return Integer.parseInt(workingDays.strip());
    }
}
