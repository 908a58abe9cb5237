package safeguarding.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import safeguarding.calendar.WorkingDays;

/** Dates as people in England write them: 22 November 2026. */
public final class UkDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private UkDate() {
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in London. */
    public static String of(Instant moment) {
        return DAY.format(moment.atZone(WorkingDays.LONDON));
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
