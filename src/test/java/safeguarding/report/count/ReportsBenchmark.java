package safeguarding.report.count;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.report.made.EveryFigure;
import safeguarding.report.made.Volume;

/**
 * How much a report costs over the same SQL run by hand, at the size of a large council's ten years. Nothing fails on time.
 * {@code mvn test -Dtest=ReportsBenchmark -Dbenchmark.closed=100000}
 */
class ReportsBenchmark {

    private static final int CLOSED = Integer.getInteger("benchmark.closed", 100_000);
    private static final int RUNS = 5;

    @Test
    void reports_beside_the_same_sql_by_hand() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            DataSource database = server.getPostgresDatabase();
            Flyway.configure().dataSource(database).locations("classpath:db/migration/common", "classpath:db/migration/postgresql").load().migrate();
            Volume volume = new Volume(database);
            volume.closed(CLOSED);
            System.out.printf(Locale.UK, "%,d enquiries, %,d closed, %,d journal entries, %,d answers%n", volume.count("enquiry"),
                    volume.count("enquiry where ending = 'CLOSED'"), volume.count("journal_entry"), volume.count("answer"));
            Counting counting = new Counting(JdbcClient.create(database));
            Scope everything = Scope.of(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31)));
            for (Measure measure : EveryFigure.inOrder().stream().flatMap(figure -> figure.measures().stream()).toList()) {
                for (Cut cut : List.of(measure.cuts().get(0), measure.cuts().get(measure.cuts().size() - 1))) {
                    compare(database, counting, measure, everything, cut);
                }
            }
        }
    }

    private static void compare(DataSource database, Counting counting, Measure measure, Scope scope, Cut cut) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long report = median(() -> counting.count(measure, scope, cut).all().total());
            long byHand = median(() -> byHand(connection, new Selection(measure, scope, cut)));
            System.out.printf(Locale.UK, "%-28s %-11s report %6.0f ms   by hand %6.0f ms   ratio %.2f%n", measure.id(), cut, report / 1e6,
                    byHand / 1e6, report / (double) byHand);
        }
    }

    private static long byHand(Connection connection, Selection asked) {
        String sql = NamedParameterUtils.substituteNamedParameters(asked.sql(), null);
        try (var statement = connection.prepareStatement(sql)) {
            Object[] values = NamedParameterUtils.buildValueArray(asked.sql(), asked.params());
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            long rows = 0;
            for (ResultSet found = statement.executeQuery(); found.next();) {
                rows++;
            }
            return rows;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static long median(LongSupplier work) {
        return Arrays.stream(LongStream.range(0, RUNS).map(run -> {
            long began = System.nanoTime();
            work.getAsLong();
            return System.nanoTime() - began;
        }).toArray()).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }
}
