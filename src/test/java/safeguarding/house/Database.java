package safeguarding.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** H2 in memory, or a real PostgreSQL server when the tests are run with {@code -Dhouse.database=postgresql}. */
public class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("postgresql".equals(System.getProperty("house.database"))) {
            EmbeddedPostgres server = start();
            // Registered first, so stopped last: the engine still writes when it closes.
            ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("postgresql", server::close);
            TestPropertyValues.of("spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username=postgres").applyTo(context);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }
}
