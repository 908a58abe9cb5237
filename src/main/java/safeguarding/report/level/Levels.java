package safeguarding.report.level;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.report.count.Behind;
import safeguarding.report.count.Code;
import safeguarding.report.count.Counting;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;
import safeguarding.report.reader.MayRead;

/** Works out which level a service may claim, and which enquiries fall short (RO-05). */
@Component
@Transactional(readOnly = true)
public class Levels {

    /** The latest first: they are the ones that people still remember. */
    private static final String SHORT = """
            select reference, asked, supported, resolved, helped, evaluated from level_evidence
            where counted_at >= :begins and counted_at < :isOver and (asked = 'NO' or supported = 'NO' or resolved = 'NO'
              or helped = 'NO' and :helped or evaluated = 'NO' and :evaluated) and\s""" + MayRead.reference("reference")
            + " order by counted_at desc, reference fetch first " + Behind.MOST + " rows only";

    private static final Map<Level, List<String>> PARTS = Map.of(Level.BRONZE, List.of("ASKED", "SUPPORTED", "RESOLVED"),
            Level.SILVER, List.of("ASKED", "SUPPORTED", "RESOLVED", "HELPED"), Level.GOLD, List.of("ASKED", "SUPPORTED", "RESOLVED", "HELPED", "EVALUATED"));

    private final JdbcClient jdbc;
    private final Counting counting;
    private final MayRead mayRead;
    private final Figure figure;

    /** @param figures all there are; R-20 is among them */
    public Levels(JdbcClient jdbc, Counting counting, MayRead mayRead, List<Figure> figures) {
        this.figure = figures.stream().filter(one -> one.number().equals("R-20")).findFirst().orElseThrow();
        this.jdbc = jdbc;
        this.counting = counting;
        this.mayRead = mayRead;
    }

    /** How all teams together stand in this period. */
    public Standing of(Period period) {
        Table table = counting.count(measure("r20-level"), Scope.of(period), Cut.ALL);
        Map<Level, Long> shown = Arrays.stream(Level.values()).collect(Collectors.toMap(Function.identity(),
                level -> level.shownBy().stream().mapToLong(answer -> table.count(table.all(), answer)).sum()));
        return new Standing(table.all().total(), shown);
    }

    /** Enquiries whose record does not show this level, at most {@link Behind#MOST}; a restricted one only for who may read it. */
    public List<FallsShort> shortOf(Level level, Period period, String reader) {
        return jdbc.sql(SHORT).param("begins", period.begins()).param("isOver", period.isOver()).param("helped", level != Level.BRONZE)
                .param("evaluated", level == Level.GOLD).param(MayRead.KEPT, mayRead.keptFrom(reader))
                .query((row, n) -> new FallsShort(row.getString("reference"), missing(row, level))).list();
    }

    private List<String> missing(ResultSet row, Level level) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (String part : PARTS.get(level)) {
            if ("NO".equals(row.getString(part))) {
                missing.add(words(part));
            }
        }
        return missing;
    }

    private String words(String part) {
        return measure("r20-parts").ownRows().stream().filter(code -> code.code().equals(part)).map(Code::label).findFirst().orElseThrow();
    }

    private Measure measure(String id) {
        return figure.measures().stream().filter(measure -> measure.id().equals(id)).findFirst().orElseThrow();
    }
}
