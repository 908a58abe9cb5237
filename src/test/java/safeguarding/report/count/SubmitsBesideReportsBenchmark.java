package safeguarding.report.count;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import safeguarding.MspEnquiries;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.process.Work;
import safeguarding.report.made.Volume;

/**
 * What a worker notices of a report: how long forms take to hand in alone, beside reports that never stop, and alone again.
 * {@code mvn test -Dtest=SubmitsBesideReportsBenchmark -Dbenchmark.closed=100000}
 */
class SubmitsBesideReportsBenchmark {

    private static final int CLOSED = Integer.getInteger("benchmark.closed", 100_000);
    private static final int CONCERNS = 60;

    @Test
    void forms_handed_in_alone_and_beside_reports() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Flyway.configure().dataSource(server.getPostgresDatabase()).locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                    .load().migrate();
            new Volume(server.getPostgresDatabase()).closed(CLOSED);
            try (ConfigurableApplicationContext house = new SpringApplicationBuilder(MspEnquiries.class).profiles("demo").run("--server.port=0",
                    "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"), "--spring.datasource.username=postgres")) {
                submits(house);
                double alone = submits(house);
                double beside = besideReports(house);
                double again = submits(house);
                System.out.printf(Locale.UK, "median form: alone %.1f ms, beside reports %.1f ms, alone again %.1f ms, ratio %.2f%n", alone, beside,
                        again, beside / Math.min(alone, again));
            }
        }
    }

    private static double besideReports(ConfigurableApplicationContext house) throws InterruptedException {
        AtomicBoolean goOn = new AtomicBoolean(true);
        Counting counting = house.getBean(Counting.class);
        List<Measure> measures = house.getBeansOfType(Figure.class).values().stream().flatMap(figure -> figure.measures().stream()).toList();
        Thread reader = new Thread(() -> {
            for (int n = 0; goOn.get(); n++) {
                Measure measure = measures.get(n % measures.size());
                counting.count(measure, Scope.of(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31))), measure.cuts().get(0));
            }
        });
        reader.start();
        try {
            return submits(house);
        } finally {
            goOn.set(false);
            reader.join();
        }
    }

    private static double submits(ConfigurableApplicationContext house) {
        Work work = house.getBean(Work.class);
        List<Long> took = new ArrayList<>();
        for (int n = 0; n < CONCERNS; n++) {
            long began = System.nanoTime();
            String reference = work.raise("practitioner", usual(house, "raiseConcern"));
            took.add(System.nanoTime() - began);
            Work.OpenTask task = work.open(reference).get(0);
            work.claim("practitioner", task);
            Work.OpenTask claimed = work.open(reference).get(0);
            Map<String, Object> answers = usual(house, task.form());
            began = System.nanoTime();
            work.handIn("practitioner", claimed, answers);
            took.add(System.nanoTime() - began);
        }
        return took.stream().sorted().skip(took.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    private static Map<String, Object> usual(ConfigurableApplicationContext house, String form) {
        return house.getBean(StoryTeller.class).answers(new Story.Step(form, "practitioner", null, null, null, null), List.of());
    }
}
