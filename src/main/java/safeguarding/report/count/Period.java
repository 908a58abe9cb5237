package safeguarding.report.count;

import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;

/** Whole days in London, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {

    /** @throws Refusal when it ends before it starts */
    public Period {
        Refusal.when(to.isBefore(from), "The period ends before it starts. Please put the earlier day first.");
    }

    /** The year of the national return that begins on 1 April of this year. */
    public static Period returnYear(int year) {
        return new Period(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year + 1, Month.MARCH, 31));
    }

    /** The year of the national return in which this day lies. */
    public static Period returnYearOf(LocalDate day) {
        return returnYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** The quarters it touches, oldest first, as {@code 2026-Q1}. */
    public List<Code> quarters() {
        LocalDate first = from.withDayOfMonth(1).withMonth(from.getMonth().firstMonthOfQuarter().getValue());
        return Stream.iterate(first, quarter -> !quarter.isAfter(to), quarter -> quarter.plusMonths(3)).map(Period::quarter).toList();
    }

    /** The moment at which it begins. */
    public OffsetDateTime begins() {
        return from.atStartOfDay(WorkingDays.LONDON).toOffsetDateTime();
    }

    /** The first moment that is not in it any more. */
    public OffsetDateTime isOver() {
        return to.plusDays(1).atStartOfDay(WorkingDays.LONDON).toOffsetDateTime();
    }

    private static Code quarter(LocalDate first) {
        int number = (first.getMonthValue() + 2) / 3;
        String months = first.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) + " to "
                + first.plusMonths(2).getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
        return new Code(first.getYear() + "-Q" + number, months + " " + first.getYear());
    }
}
