package safeguarding.report.sac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.report.count.Counting;

/** Forty enquiries that one can hold in one's head, and what a person with a pencil made of them. */
class HandWorkedReturnTest {

    @Test
    void every_cell_of_every_table_is_what_was_worked_out_by_hand() {
        Map<String, Long> byHand = new TreeMap<>();
        FortyEnquiries.lines("forty-enquiries-expected.csv").forEach(line -> byHand.merge(String.join("|", line.get("table"), line.get("kind"),
                line.get("row"), line.get("column")), Long.valueOf(line.get("value")), (once, twice) -> {
                    throw new IllegalStateException("This cell is there twice: " + line);
                }));
        assertThat(Cells.of(new NationalReturn(new Counting(JdbcClient.create(theForty()))).of(new ReturnYear(2025)))).isEqualTo(byHand);
    }

    static JdbcDataSource theForty() {
        JdbcDataSource house = new JdbcDataSource();
        house.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(house).locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
        new FortyEnquiries(house).tell();
        return house;
    }
}
