package safeguarding.report.figure;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class AskedWhatTheyWantTest extends InARandomRecord {

    @Test
    void every_table_agrees_with_a_slow_count() {
        slow.agrees(new AskedWhatTheyWant(), "r01-asked", told -> Stream.of(told).filter(Told::isClosed).map(closed -> {
            Optional<Row> asked = lastTimeAsked(closed);
            return new Counted(closed, closed.endedAt(), asked.map(row -> row.text("voice")).orElse(null), null,
                    asked.map(row -> row.text("asked")).orElse(null));
        }));
    }

    /** What was said last; that nobody asked counts only if nobody ever did. */
    static Optional<Row> lastTimeAsked(Told told) {
        Comparator<Row> byTime = Comparator.comparingLong(row -> row.number("entry_id"));
        return told.of("wishes_asked").stream().filter(row -> !row.text("asked").equals("NOT_ASKED")).max(byTime)
                .or(() -> told.of("wishes_asked").stream().max(byTime));
    }
}
