package safeguarding.web.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.learning.ByTheme;
import safeguarding.learning.Learning;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.disclosure.Disclosure;

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

    /** These measures for the period and for the one as long before it. @param measures their ids, in the order of the report */
    List<Chapter> chapters(List<String> measures, Sought sought) {
        Sought now = everybody(sought);
        Period period = chosen(sought).period();
        LocalDate earlier = period.from().minusMonths(ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1)));
        Sought before = new Sought(earlier.toString(), period.from().minusDays(1).toString(), "", "", "", "");
        return measures.stream().map(id -> Chapter.of(view(id, now), view(id, before))).toList();
    }

    /** How many items of learning the period opened and closed, in a sentence. */
    static String learned(Learning learning, Period period) {
        List<ByTheme> themes = learning.byTheme(period.from(), period.to());
        return "People gave us " + Disclosure.SAFE.show(themes.stream().mapToLong(ByTheme::opened).sum()).words() + " things to learn from; with "
                + Disclosure.SAFE.show(themes.stream().mapToLong(ByTheme::closed).sum()).words() + " of them something has changed.";
    }

    private MeasureView view(String id, Sought sought) {
        Figure figure = catalogue.all().stream().filter(one -> one.measures().stream().anyMatch(measure -> measure.id().equals(id))).findFirst().orElseThrow();
        Measure measure = catalogue.measure(figure, id);
        return views.of(figure, measure, Chosen.of(sought, Audience.COUNCILLORS, days.today()), sought, Audience.COUNCILLORS);
    }

    private static Sought everybody(Sought sought) {
        return new Sought(sought.from(), sought.to(), "", "", "", "");
    }
}
