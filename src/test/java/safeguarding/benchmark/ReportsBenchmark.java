package safeguarding.benchmark;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.benchmark.AskedOfTheDatabase.Question;

/**
 * What every report costs over the same SQL asked by hand, and what a worker notices of reports, at the size of a large council's ten years.
 * Nothing fails on time. {@code mvn test -Dtest=ReportsBenchmark -Dbenchmark.closed=100000}; docs/benchmarks.md keeps what it said.
 */
class ReportsBenchmark {

    private static final int CLOSED = Integer.getInteger("benchmark.closed", 100_000);
    private static final int RUNS = Integer.getInteger("benchmark.runs", 3);
    /** Which of them, as a pattern of addresses. */
    private static final String PAGES = System.getProperty("benchmark.pages", ".*");
    private static final String TEN_YEARS = "?from=2020-01-01&to=2029-12-31";

    @Test
    void reports_beside_the_same_questions_by_hand_and_forms_beside_reports() throws Exception {
        try (BigCouncil council = new BigCouncil(CLOSED)) {
            System.out.println("| Page or file | Bytes | Questions | Rows | Report, ms | By hand, ms | Ratio |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (String address : addresses()) {
                compare(council, address.startsWith("/reports/councillors") ? "councillor" : "manager", address);
            }
            beside(council);
        }
    }

    private static List<String> addresses() {
        Stream<String> figures = IntStream.rangeClosed(1, 20).mapToObj("/reports/R-%02d"::formatted);
        return Stream.of(Stream.of("/reports" + TEN_YEARS), figures.flatMap(figure -> Stream.of(figure + TEN_YEARS, figure + TEN_YEARS + "&by=QUARTER")),
                Stream.of("/reports/R-02.csv" + TEN_YEARS + "&measure=r02-enquiries",
                        "/reports/R-02/enquiries" + TEN_YEARS + "&measure=r02-enquiries&answer=FULLY", "/reports/return?year=2024", "/reports/return/2024.csv", "/reports/return/2024.xlsx",
                        "/reports/return/2024/framework.csv", "/reports/return/missing?year=2024", "/reports/return/2024/missing.csv",
                        "/reports/board" + TEN_YEARS, "/reports/board.pdf" + TEN_YEARS, "/reports/level" + TEN_YEARS,
                        "/reports/councillors" + TEN_YEARS, "/learning", "/audits", "/register", "/workload", "/today", "/today/tile"))
                .flatMap(some -> some).filter(address -> address.matches(PAGES)).toList();
    }

    private static void compare(BigCouncil council, String user, String address) throws Exception {
        List<Long> report = new ArrayList<>();
        List<Long> byHand = new ArrayList<>();
        int bytes = 0;
        long rows = 0;
        List<Question> questions = List.of();
        try (Connection connection = council.byHand()) {
            for (int run = 0; run < RUNS; run++) {
                council.asked.sinceThen();
                long began = System.nanoTime();
                bytes = council.open(user, address);
                report.add(System.nanoTime() - began);
                questions = council.asked.sinceThen();
                began = System.nanoTime();
                rows = 0;
                for (Question question : questions) {
                    rows += question.ask(connection);
                }
                byHand.add(System.nanoTime() - began);
            }
        }
        System.out.printf(Locale.UK, "| `%s` | %,d | %d | %,d | %,.0f | %,.0f | %.2f |%n", address.replace(TEN_YEARS, "").replace("&", " "),
                bytes, questions.size(), rows, median(report), median(byHand), median(report) / median(byHand));
    }

    /** Forms alone, while somebody never stops opening the four hopes, the return and the board's report, and alone again. */
    private static void beside(BigCouncil council) throws Exception {
        Forms forms = new Forms(council);
        forms.median();
        double alone = forms.median();
        AtomicBoolean goOn = new AtomicBoolean(true);
        Thread reader = new Thread(() -> {
            List<String> pages = List.of("/reports" + TEN_YEARS, "/reports/return?year=2024", "/reports/board" + TEN_YEARS);
            for (int n = 0; goOn.get(); n++) {
                try {
                    council.open("manager", pages.get(n % pages.size()));
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }
        });
        reader.start();
        double beside = forms.median();
        goOn.set(false);
        reader.join();
        double again = forms.median();
        System.out.printf(Locale.UK, "median form: alone %.1f ms, beside reports %.1f ms, alone again %.1f ms, ratio %.2f%n", alone, beside, again,
                beside / Math.min(alone, again));
    }

    private static double median(List<Long> took) {
        return took.stream().sorted().skip(took.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
