package safeguarding.web.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import safeguarding.gate.Refusal;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Period;

/**
 * What a reader asks for, as it stands in the address, right or wrong.
 *
 * @param from    first day; empty for the year of the national return
 * @param to      last day
 * @param team    empty for all
 * @param voice   code of a voice; empty for the person's
 * @param by      code of a cut; empty for what is usual
 * @param numbers {@code safe} for numbers that may leave the team
 */
record Sought(String from, String to, String team, String voice, String by, String numbers) {

    private static final int MOST_YEARS = 10;

    Sought {
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
        team = team == null ? "" : team.strip();
        voice = voice == null ? "" : voice;
        by = by == null ? "" : by;
        numbers = numbers == null ? "" : numbers;
    }

    /** The same period and team, for all figures: neither voice nor cut. */
    Sought ofEverything() {
        return new Sought(from, to, team, "", "", numbers);
    }

    /** The same without the team, if what the figure counts belongs to none. */
    Sought about(Figure figure) {
        return figure.isAboutEnquiries() ? this : new Sought(from, to, "", voice, by, numbers);
    }

    /** @throws Refusal when a day is no day, or the period ends before it starts */
    Period period(LocalDate today) {
        Period usual = Period.returnYearOf(today);
        Period period = new Period(from.isEmpty() ? usual.from() : day(from, "first"), to.isEmpty() ? usual.to() : day(to, "last"));
        Refusal.when(period.to().isAfter(period.from().plusYears(MOST_YEARS)), "Please choose at most " + MOST_YEARS + " years at a time.");
        return period;
    }

    /** @throws Refusal when there is no such cut */
    Optional<Cut> cut() {
        Optional<Cut> cut = Arrays.stream(Cut.values()).filter(one -> one.name().equals(by)).findFirst();
        Refusal.when(cut.isEmpty() && !by.isEmpty(), "Figures cannot be compared by “" + by + "”. Please choose from the list.");
        return cut;
    }

    /** True when it can stand in a box for days. */
    public boolean isDay(String typed) {
        return typed.isEmpty() || typed.matches("\\d{4}-\\d\\d-\\d\\d") && read(typed).isPresent();
    }

    /** What of it an address has to carry on. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("from", from);
        parts.put("to", to);
        parts.put("team", team);
        parts.put("voice", voice);
        parts.put("by", by);
        parts.put("numbers", numbers);
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    private static LocalDate day(String typed, String which) {
        return read(typed).orElseThrow(() -> new Refusal("The " + which + " day, “" + typed + "”, is no day we know. Please write it like 2026-04-01."));
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            // Databases know no others, and no record is about them.
            return day.getYear() < 1900 || day.getYear() > 2999 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
