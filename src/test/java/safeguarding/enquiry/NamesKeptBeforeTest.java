package safeguarding.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever was in the record before names could be searched word by word is found as well. */
class NamesKeptBeforeTest {

    @Test
    void a_person_who_was_there_before_is_found_by_every_word() {
        JdbcDataSource house = new JdbcDataSource();
        house.setURL("jdbc:h2:mem:before;DB_CLOSE_DELAY=-1");
        FluentConfiguration migrations = Flyway.configure().dataSource(house).locations("classpath:db/migration/common", "classpath:db/migration/h2");
        migrations.target("20").load().migrate();
        JdbcClient jdbc = JdbcClient.create(house);
        jdbc.sql("insert into adult (name, known_as) values ('Inês O’Brien', 'Nessie'), ('Ada Ada', null)").update();
        migrations.target("latest").javaMigrations(new NamesKeptBefore()).load().migrate();
        assertThat(jdbc.sql("select word from adult_word order by word").query(String.class).list())
                .containsExactly("ada", "brien", "ines", "nessie", "o", "obrien");
    }
}
