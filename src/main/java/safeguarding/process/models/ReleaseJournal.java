package safeguarding.process.models;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.ownership.Kind;

/** What releases brought and what became of it, for exactly that content. Only ever added to. */
@Component
class ReleaseJournal {

    /** What became of a file that a release brought. */
    enum Choice { FOLLOWED, TAKEN, KEPT }

    private final JdbcClient jdbc;
    private final Clock clock;

    ReleaseJournal(@Lazy JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(List<Handed> brought, Choice choice, Hand hand) {
        brought.forEach(one -> jdbc.sql("insert into model_decision (kind, model_key, content_sha, choice, decided_by, decided_at, because) "
                + "values (?, ?, ?, ?, ?, ?, ?)").params(one.kind().name(), one.key(), one.mark(), choice.name(), hand.by(),
                Timestamp.from(clock.instant()), hand.because()).update());
    }

    /** The mark of what was answered last, by kind and key. */
    Map<String, String> lastAnswered() {
        return jdbc.sql("select kind, model_key, content_sha from model_decision where id in "
                + "(select max(id) from model_decision group by kind, model_key)")
                .query((row, number) -> Map.entry(row.getString(1) + row.getString(2), row.getString(3))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Kind, key and mark of everything that a release has ever brought, joined together. */
    Set<String> everBrought() {
        return Set.copyOf(jdbc.sql("select distinct kind || model_key || content_sha from model_decision").query(String.class).list());
    }

    static String name(Kind kind, String key) {
        return kind.name() + key;
    }
}
