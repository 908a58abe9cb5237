package safeguarding.report.count;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.report.reader.MayRead;

/** The enquiries behind a number, for those who may look into them. */
@Component
@Transactional(readOnly = true)
public class Behind {

    /** As many as a page shows. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;
    private final MayRead mayRead;

    public Behind(JdbcClient jdbc, MayRead mayRead) {
        this.jdbc = jdbc;
        this.mayRead = mayRead;
    }

    /**
     * What a number is made of.
     *
     * @param counted   the number itself
     * @param enquiries how many there are behind it; fewer than the number where one is counted more than once
     * @param kept      how many of those the reader may not open; which ones is not said
     * @param first     the first {@link #MOST} of the others by reference, each with how often it is counted
     */
    public record Found(long counted, long enquiries, long kept, Map<String, Long> first) {

        /** True when some enquiry is counted more than once. */
        public boolean countsSomeTwice() {
            return counted > enquiries;
        }

        /** True when the reader may open more than are listed. */
        public boolean isCut() {
            return enquiries - kept > first.size();
        }
    }

    /**
     * What is behind one cell; a restricted enquiry is named only to who may read it.
     *
     * @param row    code of a row of that cut
     * @param answer code of a column; null for the whole row
     */
    public Found cell(Measure measure, Scope scope, Cut cut, String row, String answer, String reader) {
        Selection rows = new Selection(measure, scope, cut);
        Map<String, Object> params = rows.params();
        params.put("row", row);
        params.put("answer", answer);
        Set<String> keptFromReader = Set.copyOf(mayRead.keptFrom(reader));
        Map<String, Long> first = new LinkedHashMap<>();
        long[] sum = new long[3];
        jdbc.sql("select f.reference, count(*) as times " + rows.from() + " and " + rows.row() + " = :row"
                + (answer == null ? "" : " and coalesce(f.answer, 'NOT_RECORDED') = :answer") + " group by f.reference order by f.reference")
                .params(params).query(enquiry -> {
                    boolean isKept = keptFromReader.contains(enquiry.getString("reference"));
                    sum[0] += enquiry.getLong("times");
                    sum[1]++;
                    sum[2] += isKept ? 1 : 0;
                    if (!isKept && first.size() < MOST) {
                        first.put(enquiry.getString("reference"), enquiry.getLong("times"));
                    }
                });
        return new Found(sum[0], sum[1], sum[2], first);
    }
}
