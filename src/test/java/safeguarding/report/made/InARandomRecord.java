package safeguarding.report.made;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.report.count.Counting;

/** The real tables and views, filled at random, the same for every test that says this; on PostgreSQL with {@code -Dhouse.database=postgresql}. */
public abstract class InARandomRecord {

    private static final int ENQUIRIES = 250;
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("house.database"));
    private static final DataSource DATABASE = made();
    private static final List<Told> TOLD = new RawRecord(JdbcClient.create(DATABASE)).all();

    protected final JdbcClient jdbc = JdbcClient.create(DATABASE);
    protected final List<Told> record = TOLD;
    protected final Counting counting = new Counting(jdbc);
    protected final SlowCount slow = new SlowCount(counting, record);

    private static DataSource made() {
        DataSource database = POSTGRESQL ? postgresql() : h2();
        Flyway.configure().dataSource(database).locations("classpath:db/migration/common",
                "classpath:db/migration/" + (POSTGRESQL ? "postgresql" : "h2")).load().migrate();
        new RandomRecord(new Rows(database), 7).make(ENQUIRIES);
        JdbcClient.create(database).sql("analyze").update();
        return database;
    }

    private static DataSource h2() {
        JdbcDataSource house = new JdbcDataSource();
        house.setURL("jdbc:h2:mem:random-record;DB_CLOSE_DELAY=-1");
        return house;
    }

    private static DataSource postgresql() {
        try {
            return EmbeddedPostgres.builder().start().getPostgresDatabase();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }
}
