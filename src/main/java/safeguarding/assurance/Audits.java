package safeguarding.assurance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.gate.UkDay;
import safeguarding.people.Names;

/** Every audit of every agency. They are only added to, so that each can be laid beside the one before (LA-62). */
@Component
@Transactional
public class Audits {

    private final JdbcClient jdbc;
    private final Names names;
    private final Clock clock;

    Audits(JdbcClient jdbc, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    private record Line(long id, String agency, LocalDate day, String by, Section section, Score score, String evidence) {
    }

    /** All audits, the newest first. */
    @Transactional(readOnly = true)
    public List<Audit> all() {
        Names called = names.eachOnce();
        Map<Long, Audit> audits = new LinkedHashMap<>();
        Map<String, Map<Section, Score>> before = new HashMap<>();
        for (Line line : oldestFirst()) {
            Score last = before.computeIfAbsent(line.agency().toLowerCase(Locale.ROOT), agency -> new EnumMap<>(Section.class))
                    .put(line.section(), line.score());
            audits.computeIfAbsent(line.id(), id -> new Audit(id, line.agency(), line.day(), called.of(line.by()), new EnumMap<>(Section.class)))
                    .sections().put(line.section(), new Audit.Scored(line.score(), line.evidence(), last));
        }
        List<Audit> newestFirst = new ArrayList<>(audits.values());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private List<Line> oldestFirst() {
        return jdbc.sql("""
                select audit.id, audit.agency, audit.audited_at, audit.recorded_by, scored.section, scored.score, scored.evidence
                from agency_audit audit join agency_audit_score scored on scored.audit_id = audit.id
                order by audit.audited_at, audit.id""").query((row, n) -> new Line(row.getLong("id"), row.getString("agency"),
                WorkingDays.dayOf(row.getObject("audited_at", OffsetDateTime.class).toInstant()), row.getString("recorded_by"),
                Section.valueOf(row.getString("section")), Score.valueOf(row.getString("score")), row.getString("evidence"))).list();
    }

    /** @throws Refusal when this agency's audit of this day is here already: kept twice, it would be counted as two */
    void add(TypedAudit typed, String by) {
        String already = "The audit of " + typed.agency() + " on " + UkDay.of(typed.day())
                + " is in the list below already, and an agency has one audit a day. Nothing was kept twice. If it was another day, put that day.";
        Refusal.when(isKept(typed), already);
        try {
            keep(typed, by);
        } catch (DuplicateKeyException twoAtOnce) {
            throw new Refusal(already);
        }
    }

    private boolean isKept(TypedAudit typed) {
        return jdbc.sql("select count(*) from agency_audit where lower(agency) = lower(?) and audited_at = ?")
                .params(typed.agency(), at(typed.day())).query(Long.class).single() > 0;
    }

    private void keep(TypedAudit typed, String by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into agency_audit (agency, audited_at, recorded_by, recorded_at) values (?, ?, ?, ?)")
                .params(typed.agency(), at(typed.day()), by, OffsetDateTime.ofInstant(clock.instant(), WorkingDays.LONDON))
                .update(key, "id");
        for (Section section : Section.values()) {
            jdbc.sql("insert into agency_audit_score (audit_id, section, score, evidence) values (?, ?, ?, ?)")
                    .params(key.getKey(), section.name(), typed.score(section), typed.evidence(section).strip()).update();
        }
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(WorkingDays.LONDON).toOffsetDateTime();
    }
}
