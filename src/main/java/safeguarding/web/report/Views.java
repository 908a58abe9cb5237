package safeguarding.web.report;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.report.chart.Bars;
import safeguarding.report.chart.Chart;
import safeguarding.report.count.Counting;
import safeguarding.report.count.Cut;
import safeguarding.report.count.DifferentEnquiries;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;
import safeguarding.report.disclosure.ShownTable;

/** Makes of each measure what a page shows of it. */
@Component
class Views {

    private static final MeasureView.Drawing NOTHING = new MeasureView.Drawing("", "");

    private final Counting counting;
    private final DifferentEnquiries enquiries;

    Views(Counting counting, DifferentEnquiries enquiries) {
        this.counting = counting;
        this.enquiries = enquiries;
    }

    /** Counted and ready to be shown to this audience: a table for each question if the rows are questions that are compared by something else. */
    Section section(Figure figure, Measure measure, Chosen chosen, Sought sought, Audience audience) {
        Cut cut = chosen.cutOf(measure);
        Scope scope = chosen.scopeOf(measure, cut);
        boolean eachQuestion = measure.rowsAreQuestions() && cut != Cut.OWN;
        List<Table> tables = !eachQuestion ? List.of(table(measure, scope, cut, chosen))
                : chosen.isSafe() ? enquiries.withinEachQuestion(measure, scope, cut) : counting.withinEachQuestion(measure, scope, cut);
        return new Section(measure, tables.stream().map(table -> of(figure, table, chosen, sought, audience)).toList());
    }

    /** The one table that is usual for this measure. */
    MeasureView usual(Figure figure, Measure measure, Chosen chosen, Sought sought, Audience audience) {
        Cut cut = measure.cuts().get(0);
        return of(figure, table(measure, chosen.scopeOf(measure, cut), cut, chosen), chosen, sought, audience);
    }

    /** What is to leave the team has to know whom it is about. */
    private Table table(Measure measure, Scope scope, Cut cut, Chosen chosen) {
        return chosen.isSafe() ? enquiries.count(measure, scope, cut) : counting.count(measure, scope, cut);
    }

    /** Its headings only, when what was asked for makes no sense. */
    Section headings(Figure figure, Measure measure, Sought sought) {
        return new Section(measure, List.of(new MeasureView(figure, measure, measure.cuts().get(0), null, null, List.of(), null, NOTHING, page(figure, sought),
                file(figure, measure, sought))));
    }

    private MeasureView of(Figure figure, Table table, Chosen chosen, Sought sought, Audience audience) {
        Measure measure = table.measure();
        Cut cut = table.cut();
        ShownTable shown = new ShownTable(table, chosen.disclosure());
        Links links = new Links(figure, measure, cut, sought, audience.mayLookBehind());
        List<MeasureView.Line> lines = shown.lines().stream().map(line -> line(line, links, cut)).toList();
        return new MeasureView(figure, measure, cut, chosen.voiceOf(measure, cut), shown, lines, table.addsUp() ? line(shown.all(), links, Cut.ALL) : null,
                drawing(shown), page(figure, sought), file(figure, measure, sought));
    }

    private static MeasureView.Line line(ShownTable.Line line, Links links, Cut cut) {
        String row = line.code().code();
        return new MeasureView.Line(line.code().label(), line.cells().stream().map(cell -> MeasureView.Number.of(cell.answer(), cell.count(), cell.percent(),
                links.behind(cell.count(), cut, row, cell.answer().code()))).toList(),
                new MeasureView.Number("Out of", line.total().words(), "", links.behind(line.total(), cut, row, "")));
    }

    private static MeasureView.Drawing drawing(ShownTable shown) {
        Bars bars = Bars.of(shown);
        return new MeasureView.Drawing(shown.table().cut() == Cut.QUARTER ? Chart.columns(bars) : Chart.wide(bars), Chart.narrow(bars));
    }

    private static String page(Figure figure, Sought sought) {
        return Address.of("/reports/" + figure.number(), sought, Map.of());
    }

    private static String file(Figure figure, Measure measure, Sought sought) {
        return Address.of("/reports/" + figure.number() + ".csv", sought, Map.of("measure", measure.id()));
    }
}
