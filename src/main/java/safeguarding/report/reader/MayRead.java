package safeguarding.report.reader;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A restricted enquiry is in a list only for those who may read it; for everybody else it is not there, and not counted. */
@Component
public class MayRead {

    /** The parameter for what is kept from whoever looks. */
    public static final String KEPT = "kept";

    private static final String NO_REFERENCE = "";

    private final JdbcClient jdbc;

    public MayRead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition in SQL for the column with the reference. */
    public static String reference(String column) {
        return column + " not in (:" + KEPT + ")";
    }

    /** The few references that are kept from this reader, asked for once and not for every row of a long list. Never empty, so that SQL can name them. */
    public List<String> keptFrom(String reader) {
        List<String> kept = jdbc.sql("select reference from restricted_enquiry where reference not in (select reference from restricted_reader where user_id = ?)")
                .param(reader).query(String.class).list();
        return kept.isEmpty() ? List.of(NO_REFERENCE) : kept;
    }
}
