package safeguarding.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.ShownTable;
import safeguarding.report.made.EveryFigure;
import safeguarding.report.made.InARandomRecord;

/** Eight answers of one person are still one person: what leaves the team is hidden by enquiries, not by answers (MY-10). */
class NotManyAnswersOfOnePersonTest extends InARandomRecord {

    /** So few that much is hidden, and so many that something is shown. */
    private static final Scope SCOPE = Scope.of(Period.returnYear(2025)).ofTeam("North team");
    private static final int FEW = 5;
    private static final String WHOLE_ROW = "";

    private final DifferentEnquiries enquiries = new DifferentEnquiries(jdbc, counting);

    static Stream<Figure> figures() {
        return EveryFigure.inOrder().stream().filter(Figure::isAboutEnquiries);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void behind_every_number_that_is_shown_are_five_enquiries_or_none(Figure figure) {
        for (Measure measure : figure.measures()) {
            for (Cut cut : new LinkedHashSet<>(List.of(measure.cuts().get(0), Cut.AGE))) {
                boolean eachQuestion = measure.rowsAreQuestions() && cut != Cut.OWN;
                List<Table> counted = eachQuestion ? counting.withinEachQuestion(measure, SCOPE, cut) : List.of(counting.count(measure, SCOPE, cut));
                List<Table> told = eachQuestion ? enquiries.withinEachQuestion(measure, SCOPE, cut) : List.of(enquiries.count(measure, SCOPE, cut));
                assertThat(told.stream().map(NotManyAnswersOfOnePersonTest::numbers).toList())
                        .isEqualTo(counted.stream().map(NotManyAnswersOfOnePersonTest::numbers).toList());
                told.forEach(table -> check(table, different(new Selection(table.measure(), SCOPE, cut))));
            }
        }
    }

    private static List<List<Long>> numbers(Table table) {
        return Stream.concat(table.rows().stream(), Stream.of(table.all())).map(Table.Row::counts).toList();
    }

    private static void check(Table told, Map<String, Set<String>> different) {
        for (ShownTable.Line line : new ShownTable(told, Disclosure.SAFE).lines()) {
            String row = line.code().code() + " ";
            int inRow = different.getOrDefault(row + WHOLE_ROW, Set.of()).size();
            String what = told.measure().title() + " by " + told.cut() + ": " + line.code().label();
            if (inRow > 0 && inRow < FEW) {
                assertThat(line.cells()).as(what).allMatch(cell -> cell.count().isHidden() && cell.percent().isHidden());
                assertThat(line.total().isHidden()).as(what).isTrue();
            }
            line.cells().stream().filter(cell -> !cell.count().isHidden() && cell.count().number() > 0).forEach(cell ->
                    assertThat(different.get(row + cell.answer().code())).as(what + ", " + cell.answer().label()).hasSizeGreaterThanOrEqualTo(FEW));
        }
    }

    /** References by row and answer, and by row. */
    private Map<String, Set<String>> different(Selection rows) {
        Map<String, Set<String>> found = new HashMap<>();
        jdbc.sql("select " + rows.row() + " as row_is, coalesce(f.answer, 'NOT_RECORDED') as answer_is, f.reference as reference " + rows.from())
                .params(rows.params()).query(one -> {
                    for (String answer : List.of(WHOLE_ROW, one.getString("answer_is"))) {
                        found.computeIfAbsent(one.getString("row_is") + " " + answer, any -> new LinkedHashSet<>()).add(one.getString("reference"));
                    }
                });
        return found;
    }
}
