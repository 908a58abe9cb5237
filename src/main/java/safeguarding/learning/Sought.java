package safeguarding.learning;

import java.util.Optional;

/**
 * Which items somebody looks for, as it stands in the address.
 *
 * @param theme code of a theme, {@code NONE} for what has none yet, or empty for all
 * @param state code of a state, or empty for both
 */
record Sought(String theme, String state, String page) {

    static final String WITHOUT_THEME = "NONE";

    private static final String PAGE = "[1-9]\\d{0,5}";

    /** What cannot be looked for, in one sentence; empty when everything can. */
    Optional<String> wrong() {
        if (!theme.isEmpty() && !theme.equals(WITHOUT_THEME) && Codes.find(Theme.class, theme).isEmpty()) {
            return Optional.of("There is no theme “" + theme + "”. Please choose one from the list.");
        }
        if (!state.isEmpty() && Codes.find(State.class, state).isEmpty()) {
            return Optional.of("“" + state + "” is neither open nor closed. Please choose from the list.");
        }
        return page.isEmpty() || page.matches(PAGE) ? Optional.empty() : Optional.of("There is no page “" + page + "”. Please begin with the first.");
    }

    /** Which page of them, from 1; without one it is the first. */
    public int number() {
        return page.matches(PAGE) ? Integer.parseInt(page) : 1;
    }

    public boolean isForAll() {
        return theme.isEmpty() && state.isEmpty();
    }
}
