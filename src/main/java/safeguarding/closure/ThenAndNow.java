package safeguarding.closure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;

/** Each wish as it was first said, beside how it stands now and what came of it (LA-43). */
@Component
class ThenAndNow {

    private final Ledger ledger;
    private final Feedback feedback;

    ThenAndNow(Ledger ledger, Feedback feedback) {
        this.ledger = ledger;
        this.feedback = feedback;
    }

    /** The rows of the table {@code thenAndNow} in the two closing forms. */
    Map<String, Object> table(String reference) {
        Map<Long, Outcome> now = ledger.current(reference).stream().collect(Collectors.toMap(Outcome::id, Function.identity()));
        Map<Long, OutcomeResult> results = feedback.last(reference).map(FeedbackGiven::results).orElse(Map.of());
        return Map.of("thenAndNow", ledger.first(reference).stream().map(first -> row(first, now, results)).toList());
    }

    private static Map<String, String> row(Outcome first, Map<Long, Outcome> now, Map<Long, OutcomeResult> results) {
        String stands = Optional.ofNullable(now.get(first.id())).map(Outcome::words).orElse("Taken back");
        String result = Optional.ofNullable(results.get(first.id())).map(given -> given.result().words()).orElse("Not recorded");
        return Map.of("voice", first.voice().words(), "first", first.words(), "now", stands, "result", result);
    }
}
