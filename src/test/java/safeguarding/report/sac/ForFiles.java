package safeguarding.report.sac;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.report.count.Counting;

/** The return of the forty enquiries, for whoever wants to make something of it. */
public final class ForFiles {

    private static final DataSource HOUSE = HandWorkedReturnTest.theForty();
    private static final List<ReturnTable> TABLES = new NationalReturn(new Counting(JdbcClient.create(HOUSE))).of(new ReturnYear(2025));

    private ForFiles() {
    }

    /** The tables of 2025-26. */
    public static List<ReturnTable> theForty() {
        return TABLES;
    }

    /** The tables and views that hold them. */
    public static DataSource house() {
        return HOUSE;
    }
}
