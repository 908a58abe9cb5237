package safeguarding.ownership;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import safeguarding.gate.Refusal;

/** A reason as somebody typed it. */
record Because(String words) {

    private static final int MOST_WORDS = 2000;

    /** What is wrong with it, in one sentence; empty when nothing is. */
    Optional<String> wrong() {
        if (words.isBlank()) {
            return Optional.of("Say why in a few words, so that everyone understands it later.");
        } else if (words.length() > MOST_WORDS) {
            return Optional.of("Please use at most " + MOST_WORDS + " characters to say why.");
        } else if (words.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
            return Optional.of("Your reason holds a character that cannot be kept: please type it again.");
        }
        return Optional.empty();
    }

    /** @throws Refusal with that sentence, when something is wrong */
    void refuse() {
        wrong().ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
    }
}
