package safeguarding.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after every step of every enquiry, asked of the tables and not of the code that is to keep it; all in one question. */
record Invariants(JdbcClient jdbc) {

    private static final List<Promise> ALL = Stream.of(PromisesOfStages.ALL, PromisesOfClosing.ALL, PromisesToWhoSaysNo.ALL,
            PromisesOfTheRecord.ALL).flatMap(List::stream).toList();

    private static final String QUESTION = ALL.stream().map(promise -> "(" + promise.count() + ")").collect(Collectors.joining(", ", "select ", ""));

    /** The promises that are broken in this enquiry. */
    List<String> broken(String reference) {
        return jdbc.sql(QUESTION).param("reference", reference).query((row, n) -> {
            List<String> broken = new ArrayList<>();
            for (int i = 0; i < ALL.size(); i++) {
                if (row.getLong(i + 1) != 0) {
                    broken.add(ALL.get(i).never());
                }
            }
            return broken;
        }).single();
    }
}
