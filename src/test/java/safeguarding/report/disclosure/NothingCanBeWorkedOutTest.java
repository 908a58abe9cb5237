package safeguarding.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;

/**
 * Every row there can be, up to some size: whoever knows exactly how a row is made safe, and lays all of it together, numbers, total,
 * percentages and words, still cannot tell a number that it hides (MY-10).
 */
class NothingCanBeWorkedOutTest {

    /** Each size ends where a number would be rounded to the next 5, so that no situation is missing among those that look alike. */
    @ParameterizedTest
    @CsvSource({"2, 62", "3, 22", "4, 12"})
    void no_hidden_number_can_be_known_from_the_rest_of_its_row(int answers, int most) {
        Map<String, Set<String>> said = new HashMap<>();
        Map<String, List<Set<Long>>> possible = new HashMap<>();
        for (List<Long> counts : rows(answers, most)) {
            ShownTable shown = shown(counts);
            ShownTable.Line line = shown.all();
            String numbers = line.cells().stream().map(cell -> cell.count().words()).collect(Collectors.joining(" ")) + " of " + line.total().words();
            said.computeIfAbsent(numbers, key -> new HashSet<>()).add(said(shown, line));
            List<Set<Long>> each = possible.computeIfAbsent(numbers, key -> Stream.generate(() -> (Set<Long>) new HashSet<Long>()).limit(answers).toList());
            IntStream.range(0, answers).forEach(n -> each.get(n).add(counts.get(n)));
        }
        assertThat(possible).hasSizeGreaterThan(100).allSatisfy((numbers, each) -> {
            List<String> cells = List.of(numbers.substring(0, numbers.indexOf(" of ")).split(" "));
            IntStream.range(0, answers).filter(n -> cells.get(n).equals("–")).forEach(n -> assertThat(each.get(n)).as(numbers).hasSizeGreaterThan(1));
        });
        assertThat(said).as("percentages and words follow from the numbers that are shown, so they tell no more").allSatisfy((numbers, words) ->
                assertThat(words).as(numbers).hasSize(1));
    }

    /** Each count with each number of enquiries that can stand behind it, and behind the row. */
    @Test
    void nor_can_it_be_known_where_one_enquiry_is_counted_often() {
        Map<String, Set<Long>> possible = new HashMap<>();
        for (Table.Row row : rowsOfRepeatedEnquiries()) {
            ShownTable shown = shown(row);
            ShownTable.Line line = shown.all();
            for (int n = 0; n < 2; n++) {
                if (line.cells().get(n).count().isHidden()) {
                    possible.computeIfAbsent(n + " in " + line.cells() + line.total() + said(shown, line), key -> new HashSet<>()).add(row.counts().get(n));
                }
            }
            if (!line.total().isHidden() && row.total() > 0) {
                Share share = shown.share(line, List.of("A"));
                assertThat(row.counts().get(0) / (double) row.total()).isBetween(share.least(), share.most());
            }
        }
        assertThat(possible).hasSizeGreaterThan(10).allSatisfy((seen, counts) -> assertThat(counts).as(seen).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource({"2, 130", "3, 30"})
    void what_is_said_is_true_of_what_was_counted(int answers, int most) {
        for (List<Long> counts : rows(answers, most)) {
            ShownTable shown = shown(counts);
            ShownTable.Line line = shown.all();
            long whole = counts.stream().mapToLong(Long::longValue).sum();
            for (int n = 0; n < answers; n++) {
                Shown percent = line.cells().get(n).percent();
                if (!percent.isHidden()) {
                    assertThat(counts.get(n)).isGreaterThanOrEqualTo(5);
                    assertThat(whole - counts.get(n)).as("outside it").isGreaterThanOrEqualTo(5);
                    assertThat(percent.number() % 5).isZero();
                    assertThat(Math.abs(percent.number() - 100.0 * counts.get(n) / whole)).as("%s of %s", counts.get(n), whole).isLessThanOrEqualTo(5);
                }
                if (whole >= 5) {
                    Share share = shown.share(line, List.of(line.cells().get(n).answer().code()));
                    assertThat(counts.get(n) / (double) whole).isBetween(share.least(), share.most());
                }
            }
        }
    }

    @Test
    void nor_can_it_be_known_from_a_number_and_its_whole_alone() {
        Map<String, Set<Long>> parts = new HashMap<>();
        Map<String, Set<Long>> rests = new HashMap<>();
        for (long whole = 0; whole <= 62; whole++) {
            for (long part = 0; part <= whole; part++) {
                Shown shownPart = Disclosure.SAFE.show(part);
                Shown shownWhole = Disclosure.SAFE.show(whole);
                String seen = shownPart.words() + " of " + shownWhole.words() + " " + Disclosure.SAFE.percent(shownPart, shownWhole).words();
                parts.computeIfAbsent(seen, key -> new HashSet<>()).add(part);
                rests.computeIfAbsent(seen, key -> new HashSet<>()).add(whole - part);
            }
        }
        Stream.of(parts, rests).flatMap(known -> known.values().stream()).filter(known -> known.size() == 1)
                .forEach(known -> assertThat(known.iterator().next()).satisfiesAnyOf(few -> assertThat(few).isZero(), few -> assertThat(few).isGreaterThan(4)));
    }

    @Test
    void of_fewer_than_five_nothing_is_shown_not_even_what_none_of_them_said() {
        assertThat(shown(List.of(0L, 0L, 3L)).all().cells()).extracting(cell -> cell.count().words()).containsOnly("–");
        assertThat(shown(List.of(0L, 0L, 0L)).all().cells()).extracting(cell -> cell.count().words()).as("there is nobody").containsOnly("0");
    }

    private static String said(ShownTable shown, ShownTable.Line line) {
        boolean some = !line.total().isHidden() && line.total().number() > 0;
        return line.cells().stream().map(cell -> cell.percent().words() + (some ? shown.share(line, List.of(cell.answer().code())).words().orElse("") : ""))
                .collect(Collectors.joining(" "));
    }

    private static List<Table.Row> rowsOfRepeatedEnquiries() {
        List<Table.Row> rows = new ArrayList<>();
        for (List<Long> counts : rows(2, 12)) {
            for (List<Long> enquiries : rows(2, 12)) {
                boolean canBe = IntStream.range(0, 2).allMatch(n -> enquiries.get(n) <= counts.get(n) && (enquiries.get(n) > 0 || counts.get(n) == 0));
                for (long inAll = Math.max(enquiries.get(0), enquiries.get(1)); canBe && inAll <= enquiries.get(0) + enquiries.get(1); inAll++) {
                    rows.add(new Table.Row(new Code("ALL", "All"), counts, enquiries, inAll));
                }
            }
        }
        return rows;
    }

    private static List<List<Long>> rows(int answers, int most) {
        List<List<Long>> rows = List.of(List.of());
        for (int n = 0; n < answers; n++) {
            List<List<Long>> longer = new ArrayList<>();
            rows.forEach(row -> IntStream.rangeClosed(0, most).forEach(next -> longer.add(Stream.concat(row.stream(), Stream.of((long) next)).toList())));
            rows = longer;
        }
        return rows;
    }

    private static ShownTable shown(List<Long> counts) {
        return shown(new Table.Row(new Code("ALL", "All"), counts));
    }

    private static ShownTable shown(Table.Row row) {
        List<Code> answers = Code.list("A", "A", "B", "B", "C", "C").subList(0, row.counts().size() - 1);
        Measure measure = new Measure("m", "M", "", "", "", answers, List.of(), List.of(Cut.ALL), false);
        return new ShownTable(new Table(measure, Cut.ALL, Scope.of(Period.returnYear(2025)), measure.columns(), List.of(), row),
                Disclosure.SAFE);
    }
}
