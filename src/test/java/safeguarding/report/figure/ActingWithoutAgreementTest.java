package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.WorkingDays;
import safeguarding.overrides.Ground;
import safeguarding.report.count.Code;
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
        agrees("r12-reviewed", this::reviewed);
    }

    @Test
    void a_missed_look_and_one_that_is_not_due_are_different_numbers() {
        assertThat(record.stream().flatMap(told -> told.of("override_record").stream().map(override -> reviewed(told, override))).distinct())
                .containsExactlyInAnyOrder("ON_TIME", "LATE", "MISSED", "NOT_DUE", "NOT_NEEDED");
        assertThat(new ActingWithoutAgreement().measures().get(2).answers()).extracting(Code::label)
                .contains("Not due yet", "The day has passed, and nothing is on record");
    }

    @Test
    void every_ground_has_a_row() {
        assertThat(ActingWithoutAgreement.GROUNDS).extracting("code").containsExactlyElementsOf(Stream.of(Ground.values()).map(Enum::name).toList());
    }

    private String reviewed(Told told, Row override) {
        LocalDate set = override.day("review_on");
        return about(told, "override_reviewed", override).findFirst().map(first -> {
            Told.Entry entry = entry(told, first);
            LocalDate day = entry.answer("heldOn") != null ? LocalDate.parse(entry.answer("heldOn")) : londonDay(entry);
            return day.isAfter(set) ? "LATE" : "ON_TIME";
        }).orElseGet(() -> {
            boolean refused = about(told, "override_countersigned", override).anyMatch(signed -> signed.text("agreed").equals("NO"));
            boolean died = told.entries("personDied").anyMatch(death -> death.id() > override.number("entry_id") && !londonDay(death).isAfter(set));
            return refused || died ? "NOT_NEEDED" : set.isBefore(today()) ? "MISSED" : "NOT_DUE";
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant(), WorkingDays.LONDON);
    }

    private static LocalDate londonDay(Told.Entry entry) {
        return LocalDate.ofInstant(entry.at(), WorkingDays.LONDON);
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
