package safeguarding.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Entry;
import safeguarding.people.YesNo;

/** What assessments of capacity came to. Each is about one decision, at one time (LA-14, CP-06, R-11). */
@Component
@Transactional
public class Capacities {

    private final JdbcClient jdbc;

    Capacities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One assessment.
     *
     * @param entryId    the journal line that says which decision it was about, when, by whom and why
     * @param fluctuates whether it comes and goes; null when not said
     * @param unwise     whether others call their choice unwise; null when not said
     */
    public record Assessed(long entryId, Conclusion conclusion, YesNo fluctuates, YesNo unwise) {
    }

    /** The newest, or empty when capacity was never assessed: then they can decide. */
    public Optional<Assessed> latest(String reference) {
        List<Assessed> all = of(reference);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Every assessment of one enquiry, oldest first. */
    public List<Assessed> of(String reference) {
        return jdbc.sql("select entry_id, conclusion, fluctuates, unwise from capacity_assessment where reference = ? order by entry_id")
                .param(reference).query((row, n) -> new Assessed(row.getLong("entry_id"), Conclusion.valueOf(row.getString("conclusion")),
                        yesNo(row, "fluctuates"), yesNo(row, "unwise"))).list();
    }

    void keep(Assessment assessment, Entry entry) {
        if (assessment.verdict().conclusion() != null) {
            jdbc.sql("""
                    insert into capacity_assessment (entry_id, reference, conclusion, fluctuates, unwise)
                    values (:entry, :reference, :conclusion, :fluctuates, :unwise)""")
                    .param("entry", entry.id()).param("reference", entry.reference())
                    .param("conclusion", assessment.verdict().conclusion().name())
                    .param("fluctuates", name(assessment.cause().fluctuates()), Types.VARCHAR)
                    .param("unwise", name(assessment.verdict().unwise()), Types.VARCHAR).update();
        }
    }

    private static String name(YesNo answer) {
        return answer == null ? null : answer.name();
    }

    private static YesNo yesNo(ResultSet row, String column) throws SQLException {
        return row.getString(column) == null ? null : YesNo.valueOf(row.getString(column));
    }
}
