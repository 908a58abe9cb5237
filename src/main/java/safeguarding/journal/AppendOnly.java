package safeguarding.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** The H2 trigger that keeps what was written (LA-50). PostgreSQL has its own in the migration of the same number. */
public class AppendOnly implements Trigger {

    private String table;

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The record is only ever added to: this change of " + table + " is refused", "45000");
    }
}
