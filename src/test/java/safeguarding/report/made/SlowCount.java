package safeguarding.report.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.count.Counting;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;

/** Counts everything again, one enquiry at a time in plain Java, and compares: each cut, several periods, one team, one voice. */
public record SlowCount(Counting counting, List<Told> record) {

    private static final List<Period> PERIODS = List.of(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31)),
            Period.returnYear(2025), new Period(LocalDate.of(2025, 10, 20), LocalDate.of(2025, 11, 2)),
            new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31)));

    /** @param slowly what one enquiry has to be counted, period or not */
    public void agrees(Figure figure, String measure, Function<Told, Stream<Counted>> slowly) {
        Measure asked = figure.measures().stream().filter(one -> one.id().equals(measure)).findFirst().orElseThrow();
        List<Counted> everything = record.stream().flatMap(slowly).toList();
        assertThat(everything).as(measure + ": a record in which there is something to count").hasSizeGreaterThan(20);
        assertThat(everything.stream().map(Counted::answer).distinct()).as(measure + ": answers that are met").hasSizeGreaterThan(1);
        for (Period period : PERIODS) {
            for (Cut cut : asked.cuts()) {
                for (Scope scope : List.of(Scope.of(period), Scope.of(period).ofTeam("North team"), Scope.of(period).inVoice("PERSON"))) {
                    if (asked.rowsAreQuestions() && cut != Cut.OWN) {
                        compareEachQuestion(asked, scope, cut, everything);
                    } else {
                        compare(counting.count(asked, scope, cut), scope, cut, everything);
                    }
                }
            }
        }
    }

    private void compareEachQuestion(Measure asked, Scope scope, Cut cut, List<Counted> everything) {
        List<Table> tables = counting.withinEachQuestion(asked, scope, cut);
        assertThat(tables).as(asked.id() + ": questions").extracting(table -> table.measure().only()).containsExactlyElementsOf(asked.ownRows());
        tables.forEach(table -> compare(table, scope, cut, everything.stream().filter(one -> table.measure().only().code().equals(one.row())).toList()));
        assertThat(tables.stream().mapToLong(table -> table.all().total()).sum()).as(asked.id() + ": no question is left out")
                .isEqualTo(everything.stream().filter(one -> isIn(one, scope)).count());
    }

    private static void compare(Table table, Scope scope, Cut cut, List<Counted> everything) {
        List<Counted> within = everything.stream().filter(one -> isIn(one, scope)).toList();
        String what = table.measure().title() + " by " + cut + " in " + scope;
        assertThat(cells(table)).as(what).isEqualTo(slowCells(within, cut, scope.period().to()));
        assertThat(table.all().total()).as(what + ": adds up to its denominator").isEqualTo(within.size());
        assertThat(table.columns()).extracting("code").as(what).contains("NOT_RECORDED");
    }

    private static boolean isIn(Counted one, Scope scope) {
        LocalDate day = one.at().atZone(WorkingDays.LONDON).toLocalDate();
        return !day.isBefore(scope.period().from()) && !day.isAfter(scope.period().to())
                && (scope.team() == null || scope.team().equals(one.told().enquiry().text("team")))
                && (scope.voice() == null || scope.voice().equals(one.voice()));
    }

    private static Map<String, Long> cells(Table table) {
        Map<String, Long> cells = new TreeMap<>();
        Stream<Table.Row> rows = table.cut() == Cut.ALL ? Stream.of(table.all()) : table.rows().stream();
        rows.forEach(row -> table.columns().forEach(column -> {
            long count = table.count(row, column.code());
            if (count > 0) {
                cells.put(row.code().code() + " " + column.code(), count);
            }
        }));
        return cells;
    }

    private static Map<String, Long> slowCells(List<Counted> within, Cut cut, LocalDate end) {
        Map<String, Long> cells = new TreeMap<>();
        within.forEach(one -> SlowCuts.codes(cut, one, end).forEach(row ->
                cells.merge(row + " " + (one.answer() == null ? "NOT_RECORDED" : one.answer()), 1L, Long::sum)));
        return cells;
    }
}
