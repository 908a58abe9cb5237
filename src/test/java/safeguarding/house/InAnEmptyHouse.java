package safeguarding.house;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real tables in a database of their own, with two enquiries and nothing decided. */
public abstract class InAnEmptyHouse {

    protected static final String OTHER = "SE-2026-000002";

    protected final JdbcClient jdbc = JdbcClient.create(anEmptyHouse());

    @BeforeEach
    void twoEnquiries() {
        jdbc.sql("insert into adult (name) values ('Ada')").update();
        jdbc.sql("insert into enquiry (reference, adult_id, raised_at) select r, id, current_timestamp from adult, "
                + "(values ('" + Filled.REFERENCE + "'), ('" + OTHER + "')) as v(r)").update();
    }

    /** A journal line that someone wrote. */
    protected long entry(String reference, String form, String by) {
        jdbc.sql("insert into journal_entry (reference, stage, form, form_version, work_item, written_by, written_at) values "
                + "(?, 'CONCERN', ?, 1, random_uuid(), ?, current_timestamp)").params(reference, form, by).update();
        return jdbc.sql("select max(id) from journal_entry").query(Long.class).single();
    }

    private static DataSource anEmptyHouse() {
        JdbcDataSource house = new JdbcDataSource();
        house.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(house).locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
        return house;
    }
}
