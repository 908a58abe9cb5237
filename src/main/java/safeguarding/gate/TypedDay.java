package safeguarding.gate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as people here type it into a box or an address: 27/3/2026, 27 March 2026, or as computers do, 2026-03-27. */
public final class TypedDay {

    private static final List<DateTimeFormatter> WAYS = Stream.of("d/M/uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu", "uuuu-M-d")
            .map(way -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(way).toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT)).toList();

    /** How a sentence asks for a day that it could not read. */
    public static final String LIKE = "Please write it like 27/3/2026.";

    /** Databases know no others, and no record is about them. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private TypedDay() {
    }

    /** The day; empty when it is none. */
    public static Optional<LocalDate> of(String typed) {
        return WAYS.stream().flatMap(way -> read(typed, way).stream()).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR).findFirst();
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), way));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }
}
