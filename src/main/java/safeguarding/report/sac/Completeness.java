package safeguarding.report.sac;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.count.Code;
import safeguarding.report.count.Counting;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;

/** What the return asks and the record does not say: how often, and in which enquiries. */
@Component
@Transactional(readOnly = true)
public class Completeness {

    /** What is looked for, in the order in which a worker meets it. */
    public static final List<Code> FIELDS = Code.list("KIND", "Section 42 or another enquiry", "BORN_ON", "Date of birth", "GENDER", "Gender",
            "ETHNICITY", "Ethnic group", "SUPPORT_REASON", "Main reason for support", "ABUSE_TYPE", "Kinds of abuse", "SOURCE",
            "Where the risk comes from", "LOCATION", "Where it happened", "RISK_FOUND", "What was found about the risk", "ACTION_TAKEN",
            "Whether action was taken", "RISK_OUTCOME", "What became of the risk", "CAPACITY", "Capacity", "SUPPORT",
            "Support for those who lacked capacity", "ASKED", "Whether they were asked what they want", "RESULTS", "What came of their wishes");

    private static final Measure MEASURE = new Measure("return-missing", "What is missing for the return",
            "Each enquiry that was concluded in the year and to which the question applies.", "The day on which the enquiry was closed.",
            "return_missing", Code.list("RECORDED", "Recorded"), FIELDS, List.of(Cut.OWN), false);

    private final Counting counting;
    private final JdbcClient jdbc;

    public Completeness(Counting counting, JdbcClient jdbc) {
        this.counting = counting;
        this.jdbc = jdbc;
    }

    /** How often each of them is missing, restricted enquiries included. */
    public List<Gap> gaps(ReturnYear year) {
        Table counted = counting.count(MEASURE, Scope.of(year.period()), Cut.OWN);
        return counted.rows().stream().filter(row -> FIELDS.contains(row.code()))
                .map(row -> new Gap(row.code(), counted.count(row, Code.NOT_RECORDED.code()), row.total())).toList();
    }

    /** What is looked for, with nothing found. */
    public List<Gap> headings() {
        return FIELDS.stream().map(field -> new Gap(field, 0, 0)).toList();
    }

    /** Each enquiry that misses something, with what it misses; a restricted one only for who may read it. */
    public List<Incomplete> enquiries(ReturnYear year, String reader) {
        Map<String, Incomplete> found = new LinkedHashMap<>();
        jdbc.sql("select f.reference, f.row_code, coalesce(about.worker, '') as worker, coalesce(about.team, '') as team from return_missing f "
                + "join enquiry about on about.reference = f.reference where f.answer is null and f.counted_at >= :begins and f.counted_at < :isOver "
                + "and (not exists (select 1 from restricted_enquiry kept where kept.reference = f.reference) or exists (select 1 from "
                + "restricted_reader may where may.reference = f.reference and may.user_id = :reader)) order by f.reference")
                .param("begins", midnight(year.begins())).param("isOver", midnight(year.begins() + 1)).param("reader", reader)
                .query(row -> {
                    String reference = row.getString("reference");
                    String worker = row.getString("worker");
                    String team = row.getString("team");
                    found.computeIfAbsent(reference, first -> new Incomplete(first, worker, team, new ArrayList<>())).missing()
                            .add(row.getString("row_code"));
                });
        return List.copyOf(found.values());
    }

    private static OffsetDateTime midnight(int year) {
        return new ReturnYear(year).period().from().atStartOfDay(WorkingDays.LONDON).toOffsetDateTime();
    }

    /** How often something is missing. @param outOf enquiries to which it applies */
    public record Gap(Code field, long missing, long outOf) {
    }

    /** An enquiry that misses something. @param worker who did the latest work, or empty; @param missing codes of {@link #FIELDS} */
    public record Incomplete(String reference, String worker, String team, List<String> missing) {

        /** What is missing, in words and in the order of the fields. */
        public List<String> words() {
            return FIELDS.stream().filter(field -> missing.contains(field.code())).map(Code::label).toList();
        }
    }
}
