package safeguarding.restricted;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;

/** Who may read which enquiry. Every decision is kept with its reason; the newest one holds. */
@Component
@Transactional
public class Restrictions {

    private final JdbcClient jdbc;
    private final List<SeenElsewhere> elsewhere;
    private final Clock clock;

    Restrictions(JdbcClient jdbc, List<SeenElsewhere> elsewhere, Clock clock) {
        this.jdbc = jdbc;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** True when the enquiry is open to all who work with people, or this user is one of its readers. */
    public boolean mayRead(String user, String reference) {
        return readers(reference).map(readers -> user != null && readers.contains(user)).orElse(true);
    }

    /** The enquiries that do not exist for this user. */
    public Set<String> hiddenFrom(String user) {
        return Set.copyOf(jdbc.sql("select reference from restricted_enquiry where reference not in "
                + "(select reference from restricted_reader where user_id = ?)").param(user).query(String.class).list());
    }

    /** Those who alone may read it, in order; empty when everyone who works with people may. */
    public Optional<Set<String>> readers(String reference) {
        boolean restricted = jdbc.sql("select count(*) from restricted_enquiry where reference = ?").param(reference).query(Integer.class).single() > 0;
        return restricted ? Optional.of(new TreeSet<>(jdbc.sql("select user_id from restricted_reader where reference = ?").param(reference)
                .query(String.class).list())) : Optional.empty();
    }

    /** Every decision, oldest first. */
    @Transactional(readOnly = true)
    public List<Step> history(String reference) {
        return jdbc.sql("select id, step, because, decided_by, decided_at from restriction_step where reference = ? order by id")
                .param(reference).query((row, n) -> new Step(row.getLong("id"), Step.Kind.valueOf(row.getString("step")),
                        readersOf(row.getLong("id")), row.getString("because"), row.getString("decided_by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant())).list();
    }

    /**
     * From now on these people alone may read it, and whoever decides so.
     *
     * @throws Refusal when it cannot be so, with what to do about it
     */
    public void restrict(String reference, Set<String> readers, String by, String because) {
        Set<String> all = new TreeSet<>(readers);
        all.add(by);
        long step = decided(reference, Step.Kind.RESTRICTED, by, because);
        all.forEach(user -> jdbc.sql("insert into restriction_reader (step_id, user_id) values (?, ?)").params(step, user).update());
        elsewhere.forEach(place -> place.changed(reference));
    }

    /** From now on everyone who works with people may read it again. @throws Refusal when it is not restricted */
    public void lift(String reference, String by, String because) {
        Refusal.when(readers(reference).isEmpty(), "This enquiry is open to everyone who works with people already. Nothing was changed.");
        decided(reference, Step.Kind.LIFTED, by, because);
        elsewhere.forEach(place -> place.changed(reference));
    }

    /** Who did the latest work on it; empty when nobody has. */
    @Transactional(readOnly = true)
    public Optional<String> worker(String reference) {
        return jdbc.sql("select worker from enquiry where reference = ? and worker is not null").param(reference).query(String.class).optional();
    }

    private long decided(String reference, Step.Kind kind, String by, String because) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, ?, ?, ?, ?)")
                .params(reference, kind.name(), because, by).param(5, OffsetDateTime.ofInstant(clock.instant(), clock.getZone()),
                        Types.TIMESTAMP_WITH_TIMEZONE).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    private List<String> readersOf(long step) {
        return jdbc.sql("select user_id from restriction_reader where step_id = ? order by user_id").param(step).query(String.class).list();
    }
}
