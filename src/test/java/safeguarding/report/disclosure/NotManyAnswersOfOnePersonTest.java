package safeguarding.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.report.count.Behind;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.made.EveryFigure;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.reader.MayRead;

/** Eight answers of one person are still one person: what leaves the team is hidden by enquiries, not by answers (MY-10). */
class NotManyAnswersOfOnePersonTest extends InARandomRecord {

    private static final List<Scope> SCOPES = List.of(Scope.of(Period.returnYear(2025)).ofTeam("North team"),
            Scope.of(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31))));
    private static final int FEW = 5;

    private final Behind behind = new Behind(jdbc, new MayRead(jdbc));

    static Stream<Figure> figures() {
        // Audits are of agencies and belong to no enquiry.
        return EveryFigure.inOrder().stream().filter(figure -> !figure.number().equals("R-19"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void behind_every_number_that_is_shown_are_five_enquiries_or_none(Figure figure) {
        for (Measure measure : figure.measures()) {
            for (Cut cut : List.of(measure.cuts().get(0), Cut.AGE, Cut.ALL)) {
                for (Scope scope : SCOPES) {
                    (measure.rowsAreQuestions() && cut != Cut.OWN ? counting.withinEachQuestion(measure, scope, cut) : List.of(counting.count(measure, scope, cut)))
                            .forEach(counted -> check(new ShownTable(counting.withEnquiries(counted), Disclosure.SAFE), counted.measure(), scope, cut));
                }
            }
        }
    }

    private void check(ShownTable shown, Measure measure, Scope scope, Cut cut) {
        for (ShownTable.Line line : shown.lines()) {
            long inRow = behind.cell(measure, scope, cut, line.code().code(), null, "max").enquiries();
            String what = measure.id() + " by " + cut + ": " + line.code().label();
            if (inRow > 0 && inRow < FEW) {
                assertThat(line.cells()).as(what).allMatch(cell -> cell.count().isHidden() && cell.percent().isHidden());
                assertThat(line.total().isHidden()).as(what).isTrue();
            }
            line.cells().stream().filter(cell -> !cell.count().isHidden() && cell.count().number() > 0).forEach(cell -> assertThat(behind.cell(measure, scope,
                    cut, line.code().code(), cell.answer().code(), "max").enquiries()).as(what + ", " + cell.answer().label()).isGreaterThanOrEqualTo(FEW));
        }
    }
}
