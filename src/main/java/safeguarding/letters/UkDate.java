package safeguarding.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.UkDay;

/** Dates as people in England write them: 22 November 2026. */
public final class UkDate {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private UkDate() {
    }

    public static String of(LocalDate day) {
        return UkDay.of(day);
    }

    /** The day in London. */
    public static String of(Instant moment) {
        return UkDay.of(LocalDate.ofInstant(moment, WorkingDays.LONDON));
    }

    /** Day and time in London. */
    public static String withTime(Instant moment) {
        return TIME.format(moment.atZone(WorkingDays.LONDON));
    }

    /** A stored date, yyyy-MM-dd, as people write it; anything else as it is. */
    static String ofText(String stored) {
        try {
            return of(LocalDate.parse(stored));
        } catch (DateTimeParseException notADay) {
            return stored;
        }
    }
}
