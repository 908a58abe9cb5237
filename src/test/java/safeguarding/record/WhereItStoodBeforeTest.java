package safeguarding.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An enquiry from before V17 learns from its journal in which stage it stands and who did the latest work (RO-14). */
class WhereItStoodBeforeTest {

    private static final String REFERENCE = "SE-2025-000001";

    private final JdbcDataSource house = new JdbcDataSource();
    private final JdbcClient jdbc = JdbcClient.create(house);

    WhereItStoodBeforeTest() {
        house.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        migrations().target("16.1").load().migrate();
        jdbc.sql("insert into adult (name) values ('Ada')").update();
        jdbc.sql("insert into enquiry (reference, adult_id, raised_at) select ?, id, current_timestamp from adult").param(REFERENCE).update();
    }

    @Test
    void the_latest_stage_and_the_latest_worker_are_found() {
        visit("CONCERN");
        visit("REVIEW");
        write("raiseConcern", "sam");
        write("makeSafe", "priya");
        for (String decisionOrAdvice : new String[] {"decideEnquiry", "weighRisk", "giveAdvice", "agreeClosure"}) {
            write(decisionOrAdvice, "maya");
        }
        answersTransfer("colin", "NO");
        assertThat(column("stage")).isEqualTo("REVIEW");
        assertThat(column("worker")).isEqualTo("priya");
        assertThat(column("team")).as("nobody knows in which team they were").isNull();
    }

    @Test
    void whoever_took_it_on_has_it() {
        write("makeSafe", "priya");
        answersTransfer("colin", "YES");
        assertThat(column("worker")).isEqualTo("colin");
        assertThat(column("stage")).as("it was in none").isNull();
    }

    private FluentConfiguration migrations() {
        return Flyway.configure().dataSource(house).locations("classpath:db/migration/common", "classpath:db/migration/h2");
    }

    /** Asked after everything that comes later has been done to the tables. */
    private String column(String name) {
        migrations().load().migrate();
        return (String) jdbc.sql("select " + name + " from enquiry").query().singleRow().get(name);
    }

    private void visit(String stage) {
        jdbc.sql("insert into stage_visit (reference, stage, began_at) values (?, ?, current_timestamp)").params(REFERENCE, stage).update();
    }

    private void write(String form, String by) {
        jdbc.sql("insert into journal_entry (reference, stage, form, form_version, work_item, written_by, written_at) values "
                + "(?, 'CONCERN', ?, 1, random_uuid(), ?, current_timestamp)").params(REFERENCE, form, by).update();
    }

    private void answersTransfer(String by, String answer) {
        write("acceptTransfer", by);
        jdbc.sql("insert into transfer (entry_id, reference, from_user, to_user, accepted, accepted_by) select max(id), ?, 'priya', ?, ?, ? "
                + "from journal_entry").params(REFERENCE, by, answer, by).update();
    }
}
