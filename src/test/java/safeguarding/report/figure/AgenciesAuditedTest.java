package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.assurance.Score;
import safeguarding.assurance.Section;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;
import safeguarding.report.made.InARandomRecord;

class AgenciesAuditedTest extends InARandomRecord {

    private static final Scope YEAR = Scope.of(Period.returnYear(2025));
    private static final List<Audited> AUDITS = new ArrayList<>();

    /** An audit made up at random: score by section. */
    private record Audited(String agency, LocalDate day, Map<Section, Score> scores) {
    }

    @BeforeEach
    void audits_over_three_years() {
        if (AUDITS.isEmpty()) {
            Random random = new Random(3);
            for (int n = 0; n < 60; n++) {
                Audited audited = new Audited(List.of("Larch House", "larch house", "Bay Trust", "Vale Police").get(random.nextInt(4)),
                        LocalDate.of(2024, 4, 1).plusDays(random.nextInt(1000)), new HashMap<>());
                for (Section section : Section.values()) {
                    audited.scores().put(section, Score.values()[random.nextInt(4)]);
                }
                AUDITS.add(audited);
                keep(audited);
            }
        }
    }

    @Test
    void the_scores_agree_with_a_slow_count() {
        Map<String, Long> expected = new TreeMap<>();
        inTheYear().forEach(audit -> audit.scores().forEach((section, score) -> expected.merge(section + " " + score, 1L, Long::sum)));
        assertThat(cells("r19-scores")).isEqualTo(expected);
    }

    @Test
    void what_changed_agrees_with_laying_each_audit_beside_the_one_before() {
        Map<String, Long> expected = new TreeMap<>();
        inTheYear().forEach(audit -> audit.scores().forEach((section, score) ->
                expected.merge(section + " " + change(score, before(audit, section)), 1L, Long::sum)));
        assertThat(expected.keySet()).anyMatch(cell -> cell.endsWith("BETTER")).anyMatch(cell -> cell.endsWith("WORSE"));
        assertThat(cells("r19-change")).isEqualTo(expected);
    }

    @Test
    void the_report_speaks_of_the_sections_as_the_page_does() {
        assertThat(new AgenciesAudited().measures().get(0).ownRows()).extracting("label")
                .containsExactly(Arrays.stream(Section.values()).map(Section::title).toArray());
    }

    private static List<Audited> inTheYear() {
        return AUDITS.stream().filter(audit -> !audit.day().isBefore(YEAR.period().from()) && !audit.day().isAfter(YEAR.period().to())).toList();
    }

    private static Score before(Audited audit, Section section) {
        Audited last = null;
        for (Audited other : AUDITS) {
            boolean earlier = other.day().isBefore(audit.day()) || other.day().equals(audit.day()) && AUDITS.indexOf(other) < AUDITS.indexOf(audit);
            if (other.agency().equalsIgnoreCase(audit.agency()) && earlier && (last == null || !other.day().isBefore(last.day()))) {
                last = other;
            }
        }
        return last == null ? null : last.scores().get(section);
    }

    private static String change(Score now, Score before) {
        return before == null ? "FIRST" : now == before ? "SAME" : now.compareTo(before) > 0 ? "BETTER" : "WORSE";
    }

    private Map<String, Long> cells(String measure) {
        Measure asked = new AgenciesAudited().measures().stream().filter(one -> one.id().equals(measure)).findFirst().orElseThrow();
        Table table = counting.count(asked, YEAR, Cut.OWN);
        Map<String, Long> cells = new TreeMap<>();
        table.rows().forEach(row -> table.columns().stream().filter(column -> table.count(row, column.code()) > 0)
                .forEach(column -> cells.put(row.code().code() + " " + column.code(), table.count(row, column.code()))));
        return cells;
    }

    private void keep(Audited audited) {
        OffsetDateTime at = audited.day().atStartOfDay(WorkingDays.LONDON).toOffsetDateTime();
        jdbc.sql("insert into agency_audit (agency, audited_at, recorded_by, recorded_at) values (?, ?, 'maya', ?)")
                .params(audited.agency(), at, at).update();
        long id = jdbc.sql("select max(id) from agency_audit").query(Long.class).single();
        audited.scores().forEach((section, score) -> jdbc.sql("insert into agency_audit_score (audit_id, section, score, evidence) values "
                + "(?, ?, ?, 'Seen')").params(id, section.name(), score.name()).update());
    }
}
