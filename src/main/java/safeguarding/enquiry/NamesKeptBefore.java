package safeguarding.enquiry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** People who were in the record before names could be searched word by word are found too. */
@Component
class NamesKeptBefore implements JavaMigration {

    private static final int ENOUGH_AT_ONCE = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("21.2");
    }

    @Override
    public String getDescription() {
        return "names kept before";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement read = context.getConnection().createStatement();
                ResultSet people = read.executeQuery("select id, name, known_as from adult");
                PreparedStatement write = context.getConnection().prepareStatement("insert into adult_word (adult_id, word) values (?, ?)")) {
            int waiting = 0;
            while (people.next()) {
                for (String word : NameWords.of(people.getString(2), people.getString(3))) {
                    write.setLong(1, people.getLong(1));
                    write.setString(2, word);
                    write.addBatch();
                    if (++waiting % ENOUGH_AT_ONCE == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }
}
