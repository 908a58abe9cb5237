package safeguarding.ownership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The journal of moves: what was to go on with a newer drawing, who said so and why. It is only ever added to (LA-50). */
@Component
@Transactional
public class MovesBegun {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate lines;
    private final Clock clock;

    MovesBegun(JdbcClient jdbc, JdbcTemplate lines, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * One move as it was begun.
     *
     * @param all     how many were to move
     * @param batches the engine's numbers for the work in the background; it forgets them when they are done
     */
    public record Begun(long id, String key, int toVersion, long all, List<String> batches) {
    }

    /** Writes a move down. @param instances what is to move, by the batch that moves it @return the number of the move */
    public long write(String key, int toVersion, Map<String, List<String>> instances, String by, String because) {
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        jdbc.sql("insert into model_move (process_key, to_version, begun_by, begun_at, because) values (?, ?, ?, ?, ?)")
                .params(key, toVersion, by, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), because).update(number, "id");
        long id = number.getKeyAs(Long.class);
        instances.forEach((batch, those) -> lines.batchUpdate(
                "insert into model_move_one (move_id, instance_id, batch_id) values (?, ?, ?)", those, AT_ONCE, (line, instance) -> {
                    line.setLong(1, id);
                    line.setString(2, instance);
                    line.setString(3, batch);
                }));
        return id;
    }

    /** The move of that number. */
    @Transactional(readOnly = true)
    public Optional<Begun> find(long id) {
        return jdbc.sql("select id, process_key, to_version from model_move where id = ?").param(id).query((row, n) -> begun(row)).optional();
    }

    /** The newest move of this drawing. */
    @Transactional(readOnly = true)
    public Optional<Begun> newest(String key) {
        return jdbc.sql("select max(id) from model_move where process_key = ? having max(id) is not null").param(key).query(Long.class)
                .optional().flatMap(this::find);
    }

    private Begun begun(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new Begun(id, row.getString(2), row.getInt(3),
                jdbc.sql("select count(*) from model_move_one where move_id = ?").param(id).query(Long.class).single(),
                jdbc.sql("select distinct batch_id from model_move_one where move_id = ?").param(id).query(String.class).list());
    }
}
