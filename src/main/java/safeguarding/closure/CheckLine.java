package safeguarding.closure;

import java.util.Map;

/**
 * One line of the list of what must be done before an enquiry closes.
 *
 * @param words why it is done otherwise than it should be, or what is left to do; empty when it is simply done
 */
public record CheckLine(Check check, State state, String words) {

    /** How a line stands. */
    public enum State {

        DONE("Done"), WITH_A_REASON("With a reason"), OPEN("Still open");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** How the list says it. */
        public String words() {
            return words;
        }
    }

    static CheckLine done(Check check) {
        return new CheckLine(check, State.DONE, "");
    }

    static CheckLine because(Check check, String reason) {
        return new CheckLine(check, State.WITH_A_REASON, reason);
    }

    static CheckLine open(Check check, String sentence) {
        return new CheckLine(check, State.OPEN, sentence);
    }

    /** A row of the table {@code checklist} in the two closing forms. */
    Map<String, String> row() {
        return Map.of("what", check.what(), "state", state.words(), "words", words);
    }
}
