package safeguarding.web.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.UkDay;
import safeguarding.learning.ByTheme;
import safeguarding.learning.Learning;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.Shown;

/** Figures for people outside the team: never a number by which somebody could be known, never an enquiry behind one (MY-10). */
@Component
class Totals {

    private final Catalogue catalogue;
    private final Views views;
    private final WorkingDays days;

    Totals(Catalogue catalogue, Views views, WorkingDays days) {
        this.catalogue = catalogue;
        this.views = views;
        this.days = days;
    }

    /** What is asked for of everybody's enquiries together. @throws safeguarding.gate.Refusal when that is no period of whole quarters */
    Chosen chosen(Sought sought) {
        return Chosen.of(everybody(sought), Audience.COUNCILLORS, days.today());
    }

    /** These measures for the period and for the one as long before it. @param chapters their ids, in the order of the report */
    List<Chapter> chapters(List<List<String>> chapters, Sought sought) {
        Sought now = everybody(sought);
        Period earlier = before(chosen(sought).period(), days.today());
        Sought before = new Sought(earlier.from().toString(), earlier.to().toString(), "", "", "", "");
        return chapters.stream().map(measures -> new Chapter(measures.stream().map(id -> Chapter.Part.of(view(id, now), view(id, before))).toList())).toList();
    }

    /** The whole quarters that end where these begin, as many of them as of these have begun: half a year is laid beside half a year. */
    static Period before(Period period, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
        LocalDate quarter = today.withDayOfMonth(1).withMonth(today.getMonth().firstMonthOfQuarter().getValue());
        LocalDate end = !isOver(period, today) && !today.isBefore(period.from()) ? quarter.plusMonths(3) : period.to().plusDays(1);
        return new Period(period.from().minusMonths(months), end.minusMonths(months).minusDays(1));
    }

    /** The period before, to head what is said of it. */
    String beforeInWords(Period period) {
        return "Before, " + inWords(before(period, days.today()));
    }

    /** When these figures were made, and whether more is still to come, in sentences. */
    String made(Period period) {
        String made = "Made on " + UkDay.of(days.today()) + ".";
        return isOver(period, days.today()) ? made : made + " This period is not over: it ends on " + UkDay.of(period.to())
                + ", and its numbers will still change. It is laid beside whole quarters of the time before, " + inWords(before(period, days.today())) + ".";
    }

    private static boolean isOver(Period period, LocalDate today) {
        return today.isAfter(period.to());
    }

    private static String inWords(Period period) {
        return "from " + UkDay.of(period.from()) + " to " + UkDay.of(period.to());
    }

    /** How many items of learning the period opened and closed, in sentences. */
    static String learned(Learning learning, Period period) {
        List<ByTheme> themes = learning.byTheme(period.from(), period.to());
        Shown opened = Disclosure.SAFE.show(themes.stream().mapToLong(ByTheme::opened).sum());
        Shown closed = Disclosure.SAFE.show(themes.stream().mapToLong(ByTheme::closed).sum());
        return (isNone(opened) ? "Nobody told us of anything that we could have done better. "
                : "People told us " + howMany(opened) + " that we could have done better. ")
                + (isNone(closed) ? "Nothing that people had told us ended with a change." : "Of what they had told us, " + howMany(closed) + " ended with a change.");
    }

    private static boolean isNone(Shown shown) {
        return !shown.isHidden() && shown.number() == 0;
    }

    private static String howMany(Shown shown) {
        return shown.isHidden() ? "fewer than five things" : shown.words() + " things";
    }

    private MeasureView view(String id, Sought sought) {
        Figure figure = catalogue.all().stream().filter(one -> one.measures().stream().anyMatch(measure -> measure.id().equals(id))).findFirst().orElseThrow();
        Measure measure = catalogue.measure(figure, id);
        return views.usual(figure, measure, Chosen.of(sought, Audience.COUNCILLORS, days.today()), sought, Audience.COUNCILLORS);
    }

    private static Sought everybody(Sought sought) {
        return new Sought(sought.from(), sought.to(), "", "", "", "");
    }
}
