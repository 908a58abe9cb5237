package safeguarding.web.report;

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
        Period earlier = before(chosen(sought).period());
        Sought before = new Sought(earlier.from().toString(), earlier.to().toString(), "", "", "", "");
        return chapters.stream().map(measures -> new Chapter(measures.stream().map(id -> Chapter.Part.of(view(id, now), view(id, before))).toList())).toList();
    }

    /** The whole quarters that end where these begin, as many of them. */
    static Period before(Period period) {
        return new Period(period.from().minusMonths(ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1))), period.from().minusDays(1));
    }

    /** The period before, to head what is said of it. */
    static String beforeInWords(Period period) {
        Period before = before(period);
        return "Before, from " + UkDay.of(before.from()) + " to " + UkDay.of(before.to());
    }

    /** How many items of learning the period opened and closed, in sentences. */
    static String learned(Learning learning, Period period) {
        List<ByTheme> themes = learning.byTheme(period.from(), period.to());
        return "People told us " + howMany(themes.stream().mapToLong(ByTheme::opened).sum()) + " that we could have done better. "
                + "Of what they had told us, " + howMany(themes.stream().mapToLong(ByTheme::closed).sum()) + " ended with a change.";
    }

    private static String howMany(long count) {
        Shown shown = Disclosure.SAFE.show(count);
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
