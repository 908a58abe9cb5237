package safeguarding.gate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a sentence says it: 22 November 2026. */
public final class UkDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private UkDay() {
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
