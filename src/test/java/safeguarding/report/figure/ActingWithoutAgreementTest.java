package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.WorkingDays;
import safeguarding.overrides.Ground;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class ActingWithoutAgreementTest extends InARandomRecord {

    @Test
    void who_was_told_agrees_with_a_slow_count() {
        agrees("r12-told", (told, override) -> override.text("told"));
    }

    @Test
    void what_was_countersigned_agrees_with_a_slow_count() {
        agrees("r12-countersigned", (told, override) -> about(told, "override_countersigned", override).findFirst()
                .map(signed -> signed.text("agreed")).orElse("NOT_YET"));
    }

    @Test
    void what_was_looked_at_again_agrees_with_a_slow_count() {
        agrees("r12-reviewed", (told, override) -> about(told, "override_reviewed", override).findFirst().map(first -> {
            Told.Entry entry = entry(told, first);
            LocalDate day = entry.answer("heldOn") != null ? LocalDate.parse(entry.answer("heldOn")) : LocalDate.ofInstant(entry.at(), WorkingDays.LONDON);
            return day.isAfter(override.day("review_on")) ? "LATE" : "ON_TIME";
        }).orElse("NEVER"));
    }

    @Test
    void every_ground_has_a_row() {
        assertThat(ActingWithoutAgreement.GROUNDS).extracting("code").containsExactlyElementsOf(Stream.of(Ground.values()).map(Enum::name).toList());
    }

    private void agrees(String measure, BiFunction<Told, Row, String> answer) {
        slow.agrees(new ActingWithoutAgreement(), measure, told -> told.of("override_record").stream().map(override ->
                new Counted(told, entry(told, override).at(), null, override.text("ground"), answer.apply(told, override))));
    }

    private static Stream<Row> about(Told told, String table, Row override) {
        List<Row> rows = told.of(table).stream().filter(row -> row.number("override_id") == override.number("id")).toList();
        return rows.stream().sorted(Comparator.comparingLong(row -> row.number("entry_id")));
    }

    private static Told.Entry entry(Told told, Row row) {
        return told.entries().stream().filter(entry -> entry.id() == row.number("entry_id")).findFirst().orElseThrow();
    }
}
