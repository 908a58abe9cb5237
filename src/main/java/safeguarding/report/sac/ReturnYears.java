package safeguarding.report.sac;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.report.count.Period;

/** Which years can be asked for. */
@Component
public class ReturnYears {

    /** The first year of the collection. */
    static final int FIRST = 2015;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})([-/](\\d{2}|\\d{4}))?");

    private final WorkingDays days;

    public ReturnYears(WorkingDays days) {
        this.days = days;
    }

    /** The year in which we are. */
    public ReturnYear current() {
        return of(days.today());
    }

    /** All years there can be a return for, the newest first. */
    public List<ReturnYear> all() {
        int newest = current().begins();
        return IntStream.rangeClosed(FIRST, newest).map(year -> FIRST + newest - year).mapToObj(ReturnYear::new).toList();
    }

    /**
     * The year that somebody means: {@code 2025}, {@code 2025-26} or {@code 2025/26}; nothing typed is the year in which we are.
     *
     * @throws Refusal when it is no year, lies before the collection began, or has not begun
     */
    public ReturnYear meantBy(String typed) {
        if (typed == null || typed.isBlank()) {
            return current();
        }
        Matcher year = YEAR.matcher(typed.strip());
        Refusal.when(!year.matches(), "This is not a year. Please choose one from the list, or put the year in which its April lies, such as 2025.");
        int begins = Integer.parseInt(year.group(1));
        Refusal.when(year.group(3) != null && Integer.parseInt(year.group(3)) % 100 != (begins + 1) % 100,
                "The two years do not follow each other. Please put the year in which the April lies, such as 2025.");
        Refusal.when(begins < FIRST, "The national return began in April " + FIRST + ". Please choose a later year.");
        Refusal.when(begins > current().begins(), "That year has not begun yet. Please choose an earlier one.");
        return new ReturnYear(begins);
    }

    private static ReturnYear of(LocalDate day) {
        return new ReturnYear(Period.returnYearOf(day).from().getYear());
    }
}
