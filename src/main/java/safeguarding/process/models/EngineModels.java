package safeguarding.process.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.ownership.Kind;

/** Every model in the engine, read straight from its tables: forms cannot be asked for in another way, and nobody's rights get in between. */
@Component
class EngineModels {

    private static final String EVERY = """
            select m.*, d.deploy_time_, d.source_, j.deployed_by, j.deployed_at, j.because from (
              select 'DRAWING' as kind, id_, key_, name_, version_, version_tag_, resource_name_, deployment_id_ from act_re_procdef
              union all select 'TABLE', id_, key_, name_, version_, version_tag_, resource_name_, deployment_id_ from act_re_decision_def
              union all select 'FORM', id_, key_, null, version_, null, resource_name_, deployment_id_ from act_re_camformdef
            ) m join act_re_deployment d on d.id_ = m.deployment_id_ left join model_deployment j on j.deployment_id = d.id_""";
    private static final List<Kind> STORY = List.of(Kind.DRAWING, Kind.TABLE, Kind.FORM);
    private static final Comparator<Shelved> NEWEST_FIRST = Comparator.comparing(Shelved::version).reversed();

    private final JdbcClient jdbc;
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    EngineModels(@Lazy JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each: drawings by file name, then tables, then forms. */
    List<Shelved> inForce() {
        Set<String> seen = new HashSet<>();
        return every().stream().sorted(NEWEST_FIRST).filter(one -> seen.add(one.kind() + one.key()))
                .sorted(Comparator.<Shelved>comparingInt(one -> STORY.indexOf(one.kind()))
                        .thenComparing(one -> one.file().substring(one.file().lastIndexOf('/') + 1)).thenComparing(Shelved::key)).toList();
    }

    /** All versions of all models. */
    List<Shelved> every() {
        return jdbc.sql(EVERY).query(EngineModels::row).list();
    }

    /** All versions of one, newest first. */
    List<Shelved> editions(Kind kind, String key) {
        return jdbc.sql(EVERY + " where m.kind = ? and m.key_ = ?").params(kind.name(), key).query(EngineModels::row).list().stream()
                .sorted(NEWEST_FIRST).toList();
    }

    byte[] content(Shelved model) {
        return jdbc.sql("select bytes_ from act_ge_bytearray where deployment_id_ = ? and name_ = ?")
                .params(model.deployment(), model.file()).query((row, number) -> row.getBytes(1)).single();
    }

    /** What a deployed file holds never changes, so it is looked at once. */
    String mark(Shelved model) {
        return marks.computeIfAbsent(model.id(), id -> Handed.mark(content(model)));
    }

    /** How many run on each drawing, by its id in the engine. */
    Map<String, Long> running() {
        return jdbc.sql("select proc_def_id_, count(*) from act_ru_execution where parent_id_ is null group by proc_def_id_")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Shelved row(ResultSet row, int number) throws SQLException {
        java.sql.Timestamp written = row.getTimestamp("deployed_at");
        return new Shelved(Kind.valueOf(row.getString("kind")), row.getString("id_"), row.getString("key_"), row.getString("name_"),
                row.getInt("version_"), row.getString("version_tag_"), row.getString("resource_name_"), row.getString("deployment_id_"),
                row.getString("deployed_by"), (written == null ? row.getTimestamp("deploy_time_") : written).toInstant(),
                row.getString("because"), EngineReleases.NAME.equals(row.getString("source_")) && row.getString("deployed_by") == null);
    }
}
