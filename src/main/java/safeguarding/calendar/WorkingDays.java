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

    WorkingDays(Clock clock) {
        this.clock = clock;
    }

    /** Five in the afternoon of the day that is this many working days from today; 0 is today if it is a working day. */
    public Instant endOf(int workingDays) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), LONDON);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        for (int left = workingDays; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorkingDay(day));
        }
        return day.atTime(END_OF_DAY).atZone(LONDON).toInstant();
    }

    /** False at weekends and on England's bank holidays. */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHolidays.isHoliday(day, "eng");
    }
}
