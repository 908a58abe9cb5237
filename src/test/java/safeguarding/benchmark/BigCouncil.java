package safeguarding.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import safeguarding.MspEnquiries;
import safeguarding.report.made.Volume;

/** A council with very many closed enquiries, on a real PostgreSQL server as it comes, and the whole application at work in it. */
final class BigCouncil implements AutoCloseable {

    final AskedOfTheDatabase asked = new AskedOfTheDatabase();

    private final EmbeddedPostgres server;
    private final ConfigurableApplicationContext house;
    private final HttpClient browser = HttpClient.newHttpClient();

    BigCouncil(int closed) throws Exception {
        server = EmbeddedPostgres.builder().start();
        house = new SpringApplicationBuilder(MspEnquiries.class).profiles("demo").initializers(context -> context.getBeanFactory()
                .addBeanPostProcessor(listening())).run("--server.port=0", "--msp.demo.stories=false", "--spring.datasource.url="
                + server.getJdbcUrl("postgres", "postgres"), "--spring.datasource.username=postgres");
        Volume volume = new Volume(server.getPostgresDatabase());
        volume.closed(closed);
        System.out.printf(Locale.UK, "%,d enquiries, %,d closed, %,d journal entries, %,d answers%n", volume.count("enquiry"),
                volume.count("enquiry where ending = 'CLOSED'"), volume.count("journal_entry"), volume.count("answer"));
    }

    <T> T room(Class<T> type) {
        return house.getBean(type);
    }

    /** Somebody opens a page or takes a file. @return its length in bytes */
    int open(String user, String address) throws Exception {
        String signedIn = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = browser.send(HttpRequest.newBuilder(URI.create("http://localhost:"
                + house.getEnvironment().getProperty("local.server.port") + address)).header("Authorization", "Basic " + signedIn).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body().length;
    }

    /** A connection of one's own, to ask by hand. */
    Connection byHand() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    private BeanPostProcessor listening() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? ProxyDataSourceBuilder.create(database).listener(asked).build() : bean;
            }
        };
    }

    @Override
    public void close() throws Exception {
        house.close();
        server.close();
    }
}
