package safeguarding.report.sac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.report.made.InARandomRecord;

class NationalReturnTest extends InARandomRecord {

    /** Too rare to be met in every random record, like the rows of the parts of a table; the forty have them. */
    private static final Set<String> NOT_MET = Set.of("DONT_KNOW", "CEASED");

    private static final Map<Integer, List<ReturnTable>> FILLED = new HashMap<>();

    private final NationalReturn tables = new NationalReturn(counting);

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void every_table_agrees_with_a_slow_count(int begins) {
        ReturnYear year = new ReturnYear(begins);
        Map<String, Long> slowly = new SlowReturn(year, ceased(), support()).cells(record);
        assertThat(Cells.of(filled(begins))).isEqualTo(slowly);
    }

    @Test
    void every_row_is_met_somewhere_so_that_the_comparison_means_something() {
        Set<String> met = new HashSet<>();
        for (int begins = 2024; begins <= 2026; begins++) {
            Cells.of(filled(begins)).keySet().forEach(cell -> met.add(cell.split("\\|")[0] + " " + cell.split("\\|")[2]));
        }
        NationalReturn.OUTLINES.stream().filter(outline -> outline.part().isEmpty()).forEach(outline ->
                assertThat(outline.rows()).as(outline.name()).allSatisfy(row -> {
            if (!NOT_MET.contains(row.code())) {
                assertThat(met).contains(outline.name() + " " + row.code());
            }
        }));
    }

    @Test
    void the_tables_of_a_year_tell_of_the_same_enquiries() {
        List<ReturnTable> filled = filled(2024);
        for (Kind kind : List.of(Kind.SECTION_42, Kind.OTHER, Kind.NOT_RECORDED)) {
            long concluded = total(filled, "SG3a", kind);
            assertThat(concluded).isPositive();
            assertThat(total(filled, "SG2b", kind)).isEqualTo(concluded);
            assertThat(total(filled, "SG2c", kind)).isEqualTo(concluded);
            assertThat(total(filled, "SG4a", kind)).isEqualTo(concluded);
            assertThat(total(filled, "SG2a", kind)).isGreaterThanOrEqualTo(concluded);
        }
    }

    @Test
    void a_year_in_which_nothing_happened_has_every_table_with_every_heading() {
        List<ReturnTable> empty = tables.of(new ReturnYear(2016));
        assertThat(empty).hasSameSizeAs(NationalReturn.OUTLINES).allMatch(ReturnTable::isEmpty);
        assertThat(empty).allSatisfy(table -> assertThat(table.parts()).allSatisfy(part -> {
            assertThat(part.lines()).extracting(ReturnTable.Line::row).isEqualTo(table.outline().rows());
            assertThat(part.totals()).containsOnly(0L).hasSameSizeAs(table.outline().columns());
        }));
    }

    /** The same tables for every test that asks for this year. */
    private List<ReturnTable> filled(int begins) {
        return FILLED.computeIfAbsent(begins, year -> tables.of(new ReturnYear(year)));
    }

    private static long total(List<ReturnTable> filled, String name, Kind kind) {
        return filled.stream().filter(table -> table.outline().name().equals(name)).findFirst().orElseThrow().part(kind).lines().stream()
                .mapToLong(ReturnTable.Line::total).sum();
    }

    private Map<String, String> ceased() {
        return pairs("select ceased.reference, r13_closures.answer from ceased_at_request ceased left join r13_closures on "
                + "r13_closures.reference = ceased.reference");
    }

    private Map<String, String> support() {
        return pairs("select reference, support from capacity_support");
    }

    private Map<String, String> pairs(String sql) {
        Map<String, String> pairs = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            pairs.put(row.getString(1), row.getString(2));
        });
        return pairs;
    }
}
