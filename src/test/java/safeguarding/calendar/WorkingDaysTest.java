package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Monday to Friday, without the bank holidays of England. */
class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01",
        "2027-03-29", "2021-12-27", "2021-12-28", "2022-12-26", "2022-12-27", "2023-01-02", "2022-01-03"})
    void bank_holidays_are_not_working_days_also_when_they_are_moved_from_a_weekend(String day) {
        assertThat(onDay("2026-11-02").isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-17", "2026-08-03", "2026-11-30", "2027-01-04", "2026-04-07", "2026-12-24", "2026-12-29"})
    void what_is_a_holiday_only_elsewhere_is_a_working_day_here(String day) {
        assertThat(onDay("2026-11-02").isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, 0, 2026-11-02", "2026-11-02, 1, 2026-11-03", "2026-11-06, 1, 2026-11-09", "2026-11-07, 0, 2026-11-09",
        "2026-11-07, 1, 2026-11-10", "2026-11-08, 5, 2026-11-16", "2026-04-02, 1, 2026-04-07", "2026-04-03, 0, 2026-04-07",
        "2026-12-24, 1, 2026-12-29", "2026-12-25, 3, 2027-01-04", "2021-12-24, 2, 2021-12-30"})
    void counts_over_weekends_easter_and_christmas(String today, int days, String due) {
        assertThat(dueDay(onDay(today), days)).isEqualTo(LocalDate.parse(due));
    }

    @Test
    void a_day_ends_at_five_in_london_in_winter_and_in_summer() {
        assertThat(onDay("2026-01-12").endOf(0)).isEqualTo(Instant.parse("2026-01-12T17:00:00Z"));
        assertThat(onDay("2026-07-13").endOf(0)).isEqualTo(Instant.parse("2026-07-13T16:00:00Z"));
    }

    @Test
    void it_is_already_tomorrow_in_london_on_a_summer_night() {
        WorkingDays lateOnMonday = new WorkingDays(Clock.fixed(Instant.parse("2026-07-13T23:30:00Z"), WorkingDays.LONDON));
        assertThat(dueDay(lateOnMonday, 0)).isEqualTo(LocalDate.of(2026, 7, 14));
    }

    /** For every day of two years and every number of days that the drawings use. */
    @Test
    void the_answer_is_a_working_day_and_just_so_many_working_days_lie_between() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(today -> {
            WorkingDays calendar = onDay(today.toString());
            for (int days : List.of(0, 1, 2, 3, 5, 10, 15, 20, 25, 30)) {
                LocalDate due = dueDay(calendar, days);
                assertThat(calendar.isWorkingDay(due)).as(today + " + " + days).isTrue();
                assertThat(due).isAfterOrEqualTo(today);
                long from = calendar.isWorkingDay(today) ? 1 : 0;
                long counted = Stream.iterate(today, day -> !day.isAfter(due), day -> day.plusDays(1)).filter(calendar::isWorkingDay).count();
                assertThat(counted - from).as(today + " + " + days).isEqualTo(days + (from == 0 ? 1 : 0));
            }
        });
    }

    @Test
    void there_are_eight_bank_holidays_in_an_ordinary_year() {
        for (int year : List.of(2024, 2025, 2026, 2027, 2028)) {
            WorkingDays calendar = onDay("2026-11-02");
            assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .filter(day -> !calendar.isWorkingDay(day)).count()).as("" + year).isEqualTo(8);
        }
    }

    private static LocalDate dueDay(WorkingDays calendar, int days) {
        return ZonedDateTime.ofInstant(calendar.endOf(days), WorkingDays.LONDON).toLocalDate();
    }

    private static WorkingDays onDay(String day) {
        return new WorkingDays(Clock.fixed(LocalDate.parse(day).atTime(9, 0).atZone(WorkingDays.LONDON).toInstant(), WorkingDays.LONDON));
    }
}
