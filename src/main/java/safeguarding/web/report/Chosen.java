package safeguarding.web.report;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.gate.Refusal;
import safeguarding.gate.UkDay;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.disclosure.Disclosure;

/** What is shown: what was asked for, checked. @param cut empty for the usual one */
record Chosen(Period period, String team, String voice, Optional<Cut> cut, Disclosure disclosure) {

    /** @throws Refusal in a sentence, when something that was asked for makes no sense or could show whom a number is about */
    static Chosen of(Sought sought, Audience audience, LocalDate today) {
        Disclosure disclosure = audience.disclosure(sought.numbers());
        String voice = sought.voice().isEmpty() ? Codes.VOICES.get(0).code() : sought.voice();
        Refusal.when(Codes.VOICES.stream().noneMatch(known -> known.code().equals(voice)),
                "There is no voice called “" + voice + "”. Please choose from the list.");
        Period period = sought.period(today);
        // Two periods that differ by a day, laid side by side, would show what happened on that day.
        Refusal.when(disclosure == Disclosure.SAFE && !ofWholeQuarters(period), "Please choose whole quarters, such as 1 April to 30 June: "
                + "a day more or a day less could show whom a number is about.");
        return new Chosen(period, sought.team().isEmpty() ? null : sought.team(), voice, sought.cut(), disclosure);
    }

    /** How this measure is cut: as asked, or as usual if it cannot be cut like that. */
    Cut cutOf(Measure measure) {
        return cut.filter(measure.cuts()::contains).orElse(measure.cuts().get(0));
    }

    /** Which rows of the measure are looked at: always in one voice, or voice by voice, when they must not be added up. */
    Scope scopeOf(Measure measure, Cut asked) {
        return new Scope(period, team, measure.voicesApart() && asked != Cut.VOICE ? voice : null);
    }

    /** The voice that is looked at, in a reader's words; null when it makes no difference. */
    String voiceOf(Measure measure, Cut asked) {
        return scopeOf(measure, asked).voice() == null ? null
                : Codes.VOICES.stream().filter(known -> known.code().equals(voice)).findFirst().orElseThrow().label();
    }

    /** True when small numbers are left out. */
    public boolean isSafe() {
        return disclosure == Disclosure.SAFE;
    }

    public String inWords() {
        return "from " + UkDay.of(period.from()) + " to " + UkDay.of(period.to()) + (team == null ? "" : ", team “" + team + "”");
    }

    private static boolean ofWholeQuarters(Period period) {
        return isQuarterDay(period.from()) && isQuarterDay(period.to().plusDays(1));
    }

    private static boolean isQuarterDay(LocalDate day) {
        return day.getDayOfMonth() == 1 && day.getMonth() == day.getMonth().firstMonthOfQuarter();
    }
}
