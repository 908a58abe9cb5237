package safeguarding.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long we hope each step takes. Managers choose the numbers, and every earlier choice stays on record (X-05, LA-02). */
@Component
@Transactional
public class Timescales {

    private static final String NEWEST = """
            select step, working_days, changed_by, changed_at, because from timescale chosen
            where id = (select max(later.id) from timescale later where later.step = chosen.step)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Timescales(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Chosen(String step, int workingDays, Timescale.Change change) {
    }

    /** Every step with the number that holds now, in the order in which an enquiry meets them. */
    public List<Timescale> all() {
        List<Chosen> chosen = jdbc.sql(NEWEST).query((row, n) -> chosen(row)).list();
        return SampleTimescales.ALL.stream().map(sample -> chosen.stream().filter(one -> one.step().equals(sample.step())).findFirst()
                .map(one -> sample.changedTo(one.workingDays(), one.change())).orElse(sample)).toList();
    }

    /** The step with this form; empty when it is none of ours, which is then never due. */
    public Optional<Timescale> of(String step) {
        return all().stream().filter(timescale -> timescale.step().equals(step)).findFirst();
    }

    /** From now on this number holds; what is due already stays as it was. */
    public void change(String step, int workingDays, String by, String because) {
        jdbc.sql("insert into timescale (step, working_days, changed_by, changed_at, because) values (?, ?, ?, ?, ?)")
                .params(step, workingDays, by, OffsetDateTime.ofInstant(clock.instant(), WorkingDays.LONDON), because).update();
    }

    private static Chosen chosen(ResultSet row) throws SQLException {
        return new Chosen(row.getString("step"), row.getInt("working_days"), new Timescale.Change(row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("because")));
    }
}
