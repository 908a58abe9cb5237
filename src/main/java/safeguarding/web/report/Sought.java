package safeguarding.web.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import safeguarding.gate.Refusal;
import safeguarding.gate.TypedDay;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Period;

/**
 * What a reader asks for, as it stands in the address, right or wrong. Days may be typed as people write them.
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
        from = asBoxesHaveIt(from);
        to = asBoxesHaveIt(to);
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
        return typed.isEmpty() || TypedDay.of(typed).isPresent();
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
        return TypedDay.of(typed).orElseThrow(() -> new Refusal("The " + which + " day, “" + typed + "”, is no day we know. " + TypedDay.LIKE));
    }

    /** As boxes for days and addresses have it; to the letter when it is none. */
    private static String asBoxesHaveIt(String typed) {
        return typed == null ? "" : TypedDay.of(typed).map(LocalDate::toString).orElse(typed.strip());
    }
}
