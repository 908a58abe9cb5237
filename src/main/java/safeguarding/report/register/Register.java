package safeguarding.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Stage;
import safeguarding.people.Names;
import safeguarding.report.reader.MayRead;

/** Every enquiry there is, to look for by what one knows of it. A restricted one is in it for those only who may read it. */
@Component
@Transactional(readOnly = true)
public class Register {

    private static final String ROWS = "select enquiry.reference, adult.name, adult.known_as, enquiry.stage, enquiry.worker, enquiry.team, "
            + "enquiry.raised_at, enquiry.ended_at";
    private static final String FROM = " from enquiry join adult on adult.id = enquiry.adult_id where ";

    private final JdbcClient jdbc;
    private final Names names;
    private final Workers workers;
    private final MayRead mayRead;

    Register(JdbcClient jdbc, Names names, Workers workers, MayRead mayRead) {
        this.jdbc = jdbc;
        this.names = names;
        this.workers = workers;
        this.mayRead = mayRead;
    }

    /** The page that was asked for; when something is wrong, the sentences about it and no rows. @param reader user id of whoever looks */
    public Found search(Asked asked, String reader) {
        Understood understood = new Understanding(asked).of(workers.worker(asked.worker()), workers.team(asked.team()));
        return understood.wanted() == null ? new Found(understood.wrong(), List.of(), 0, 1, Column.RAISED, true) : find(understood.wanted(), reader);
    }

    /** One enquiry; empty when there is none with this reference, or it is kept from the reader. */
    public Optional<Row> one(String reference, String reader) {
        return find(new Wanted(reference.replaceAll("[%_\\\\]", ""), Set.of(), Who.ANYBODY, Who.ANYBODY, null, null, null, State.ALL,
                Column.REFERENCE, false, 1), reader).rows().stream().findFirst();
    }

    /** These few, by reference; not those that are kept from the reader. */
    public List<Row> these(Collection<String> references, String reader) {
        if (references.isEmpty()) {
            return List.of();
        }
        Map<String, String> called = new HashMap<>();
        return jdbc.sql(ROWS + FROM + "enquiry.reference in (:references) and " + MayRead.reference("enquiry.reference") + " order by enquiry.reference")
                .param("references", references).param(MayRead.KEPT, mayRead.keptFrom(reader)).query((row, n) -> row(row, called)).list();
    }

    private Found find(Wanted wanted, String reader) {
        Conditions conditions = new Conditions(wanted, mayRead.keptFrom(reader));
        Map<String, String> called = new HashMap<>();
        List<Row> rows = jdbc.sql(ROWS + FROM + conditions.sql() + " order by " + wanted.sort().order(wanted.backwards())
                + " offset " + (wanted.page() - 1) * Found.ROWS + " rows fetch first " + Found.ROWS + " rows only").params(conditions.params())
                .query((row, n) -> row(row, called)).list();
        long count = jdbc.sql("select count(*) from (select 1" + FROM + conditions.sql() + " fetch first " + (Found.COUNTED + 1) + " rows only) counted")
                .params(conditions.params()).query(Long.class).single();
        return new Found(Map.of(), rows, count, wanted.page(), wanted.sort(), wanted.backwards());
    }

    private Row row(ResultSet row, Map<String, String> called) throws SQLException {
        String worker = row.getString("worker");
        return new Row(row.getString("reference"), row.getString("name"), row.getString("known_as"),
                Optional.ofNullable(row.getString("stage")).map(Stage::valueOf).orElse(null),
                worker == null ? null : called.computeIfAbsent(worker, names::of), row.getString("team"), day(row, "raised_at"), day(row, "ended_at"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : WorkingDays.dayOf(at.toInstant());
    }
}
