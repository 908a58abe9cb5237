package safeguarding.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.UkDay;

/**
 * One thing that was decided about an item. It is added and never changed.
 *
 * @param owner       what whoever sees to it is called
 * @param by          what whoever decided it is called
 * @param whatChanged what has changed so far, or null
 */
record Step(Theme theme, String owner, State state, String whatChanged, String by, Instant at) {

    LocalDate day() {
        return WorkingDays.dayOf(at);
    }

    /** For example: 3 March 2026, by Maya Manager: open, Being listened to, with Rosa Lind. */
    public String told() {
        return UkDay.of(day()) + ", by " + by + ": " + state.words().toLowerCase(Locale.UK) + ", " + theme.words() + ", with " + owner;
    }
}
