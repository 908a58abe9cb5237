package safeguarding.report.sac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class OutcomesFrameworkTest extends InARandomRecord {

    private static final Map<String, String> EXPERIENCE = Map.of("MSP 4", "feelSafe", "MSP 5", "involvedInRisk", "MSP 6", "understoodWhy", "MSP 7",
            "listenedTo");

    private final OutcomesFramework framework = new OutcomesFramework(new NationalReturn(counting));

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void each_question_agrees_with_a_slow_count_in_each_voice(int begins) {
        ReturnYear year = new ReturnYear(begins);
        Map<String, Long> slowly = new TreeMap<>();
        record.stream().filter(told -> SlowReturn.concludedIn(year, told)).forEach(told -> slowly(told).forEach(cell ->
                slowly.merge(cell, 1L, Long::sum)));
        assertThat(slowly.keySet()).anyMatch(cell -> cell.contains("|ADVOCATE|")).anyMatch(cell -> cell.contains("|REPRESENTATIVE|"));
        assertThat(Cells.of(framework.of(year))).isEqualTo(slowly);
    }

    @Test
    void voices_have_rows_of_their_own_and_no_total() {
        assertThat(framework.headings()).hasSize(7).allSatisfy(table -> {
            assertThat(table.outline().addsUp()).isFalse();
            assertThat(table.outline().rows()).extracting("code").containsExactly("PERSON", "REPRESENTATIVE", "ADVOCATE", "NOT_RECORDED");
            assertThat(table.outline().notes().get(0)).contains("To the person: “", "To someone who speaks for them, or an advocate: “");
        });
    }

    private Stream<String> slowly(Told told) {
        String kind = SlowReturn.kind(told.newest("decideEnquiry", "decision"));
        String end = orNot(told.newest("feedbackConversation").map(Told.Entry::voice).orElse(null));
        Optional<Row> asked = SlowReturn.lastAsked(told);
        Stream.Builder<String> cells = Stream.builder();
        cells.add(cell("MSP 1", kind, orNot(asked.map(row -> row.text("voice")).orElse(null)), orNot(asked.map(row -> row.text("asked")).orElse(null))));
        if (asked.filter(row -> row.text("asked").equals("EXPRESSED")).isPresent()) {
            cells.add(cell("MSP 2", kind, end, SlowReturn.together(told)));
        }
        if (sees("RISK_IDENTIFIED", told)) {
            String became = orNot(told.newest("prepareClosure", "riskOutcome"));
            cells.add(cell("MSP 3", kind, end, became.equals("NO_RISK_IDENTIFIED") ? "NOT_RECORDED" : became));
        }
        Optional<Told.Entry> last = told.entries().stream().filter(entry -> List.of("feedbackConversation", "independentFeedback")
                .contains(entry.form())).max(Comparator.comparingLong(Told.Entry::id));
        EXPERIENCE.forEach((question, field) -> cells.add(cell(question, kind, orNot(last.map(Told.Entry::voice).orElse(null)),
                orNot(last.map(entry -> entry.answer(field)).orElse(null)))));
        return cells.build();
    }

    /** As SG2c sees it: what was found, and an answer to whether something was done, unless they ceased with nothing done. */
    private boolean sees(String risk, Told told) {
        String done = told.newest("prepareClosure", "actionTaken");
        String found = Optional.ofNullable(told.newest("prepareClosure", "riskFound")).orElse(told.newest("recordFindings", "riskNow"));
        return risk.equals(found) && done != null && !(done.equals("NO") && ceased(told));
    }

    private boolean ceased(Told told) {
        return jdbc.sql("select count(*) from ceased_at_request where reference = ?").param(told.reference()).query(Long.class).single() > 0;
    }

    private static String cell(String table, String kind, String voice, String answer) {
        return String.join("|", table, kind, voice, answer);
    }

    private static String orNot(String code) {
        return code == null ? "NOT_RECORDED" : code;
    }
}
