package safeguarding.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Working days in England: Monday to Friday without bank holidays. */
@Component
public class WorkingDays {

    /** Where days begin and end. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final HolidayManager bankHolidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Clock clock;

    /** @param clock says what day it is */
    public WorkingDays(Clock clock) {
        this.clock = clock;
    }

    /** Five in the afternoon of the day that is this many working days from today; 0 is today if it is a working day. */
    public Instant endOf(int workingDays) {
        return endOf(after(today(), workingDays));
    }

    /** Five in the afternoon of that day. */
    public Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(LONDON).toInstant();
    }

    /** The day that is this many working days after another; 0 is that day itself if it is a working day. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        for (int left = workingDays; left > 0; left--) {
            do {
                found = found.plusDays(1);
            } while (!isWorkingDay(found));
        }
        return found;
    }

    /** How many working days there are from the first day up to, but not with, the second; 0 when it is not later. */
    public int between(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? (int) from.datesUntil(to).filter(this::isWorkingDay).count() : 0;
    }

    /** The day it is in London. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The moment at which a day begins in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /** The day on which something happened, in London. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    /** False at weekends and on England's bank holidays. */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHolidays.isHoliday(day, "eng");
    }
}
