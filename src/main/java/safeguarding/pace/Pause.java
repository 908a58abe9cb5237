package safeguarding.pace;

import java.time.LocalDate;

/**
 * Days on which we waited because the person asked us to.
 *
 * @param from the day they said so
 * @param to   the first day on which it was our turn again: the day they chose, or the day they were ready if that was sooner
 */
public record Pause(LocalDate from, LocalDate to) {
}
