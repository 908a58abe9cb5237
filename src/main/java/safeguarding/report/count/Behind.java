package safeguarding.report.count;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The enquiries behind a number, for those who may look into them. */
@Component
@Transactional(readOnly = true)
public class Behind {

    /** As many as a page shows. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;

    public Behind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * References of the enquiries counted in one cell, at most {@link #MOST}; a restricted one only for who may read it.
     *
     * @param row    code of a row of that cut
     * @param answer code of a column; null for the whole row
     */
    public List<String> cell(Measure measure, Scope scope, Cut cut, String row, String answer, String reader) {
        Selection rows = new Selection(measure, scope, cut);
        Map<String, Object> params = rows.params();
        params.put("row", row);
        params.put("answer", answer);
        params.put("reader", reader);
        return jdbc.sql("select distinct f.reference " + rows.from() + " and " + rows.row() + " = :row"
                + (answer == null ? "" : " and coalesce(f.answer, 'NOT_RECORDED') = :answer")
                + " and (not exists (select 1 from restricted_enquiry kept where kept.reference = f.reference) or exists (select 1 from "
                + "restricted_reader may where may.reference = f.reference and may.user_id = :reader)) order by f.reference fetch first " + MOST
                + " rows only").params(params).query(String.class).list();
    }
}
