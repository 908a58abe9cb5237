package safeguarding.report.sac;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.report.count.Counting;

/** The return of the forty enquiries, for whoever wants to make something of it. */
public final class ForFiles {

    private ForFiles() {
    }

    /** The tables of 2025-26. */
    public static List<ReturnTable> theForty() {
        return new NationalReturn(new Counting(JdbcClient.create(HandWorkedReturnTest.theForty()))).of(new ReturnYear(2025));
    }
}
