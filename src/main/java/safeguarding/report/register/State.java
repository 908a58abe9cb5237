package safeguarding.report.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an enquiry is still open. */
public enum State {

    ALL("Open and ended"),
    OPEN("Open"),
    ENDED("Ended");

    private final String title;

    State(String title) {
        this.title = title;
    }

    /** The state that an address names, if there is one. */
    public static Optional<State> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** Its name in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
