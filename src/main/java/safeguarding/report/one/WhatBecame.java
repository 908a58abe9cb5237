package safeguarding.report.one;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.UkDay;

/** What became of each action, as it was last told (SG-06, R-15). */
@Component
@Transactional(readOnly = true)
public class WhatBecame {

    private final JdbcClient jdbc;

    WhatBecame(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sentence for each action of which anything was told, by the action's id. Of the others nothing is on record, which is not no. */
    public Map<Long, String> of(String reference) {
        List<Map.Entry<Long, String>> told = jdbc.sql("""
                select told.action_id, told.done, told.done_on from action_done told where told.reference = ?
                and told.entry_id = (select max(later.entry_id) from action_done later where later.action_id = told.action_id)""")
                .param(reference).query((row, n) -> Map.entry(row.getLong("action_id"),
                        words(row.getString("done"), row.getObject("done_on", LocalDate.class)))).list();
        return told.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String words(String done, LocalDate on) {
        return switch (done) {
            case "DONE" -> on == null ? "Done" : "Done on " + UkDay.of(on);
            case "NOT_DONE" -> "Not done";
            default -> "No longer needed";
        };
    }
}
