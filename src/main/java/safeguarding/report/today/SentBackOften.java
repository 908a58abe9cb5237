package safeguarding.report.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.OpenWork;

/** Forms that their gate sent back again and again, and that are still open (MY-02a). */
@Component
class SentBackOften implements Asking {

    private static final int TOO_OFTEN = 3;

    /** The newest visit of each open enquiry is the one it is in, or was last in. */
    private static final String HANDED_IN_OFTEN = """
            select entry.reference, entry.form, count(*) as times from enquiry
            join journal_entry entry on entry.reference = enquiry.reference
              and entry.visit_id = (select max(visit.id) from stage_visit visit where visit.reference = enquiry.reference)
            where enquiry.ended_at is null and %s
            group by entry.reference, entry.form having count(*) >= :often order by count(*) desc, entry.reference, entry.form"""
            .formatted(MayRead.reference("enquiry.reference"));

    private final JdbcClient jdbc;
    private final OpenWork work;
    private final Lines lines;
    private final MayRead mayRead;

    SentBackOften(JdbcClient jdbc, OpenWork work, Lines lines, MayRead mayRead) {
        this.jdbc = jdbc;
        this.work = work;
        this.lines = lines;
        this.mayRead = mayRead;
    }

    private record HandedIn(String reference, String form) {
    }

    @Override
    public Matter about() {
        return Matter.SENT_BACK;
    }

    @Override
    public Part ask(String reader, int first) {
        Map<HandedIn, Integer> often = new HashMap<>();
        List<HandedIn> inOrder = jdbc.sql(HANDED_IN_OFTEN).param(MayRead.KEPT, mayRead.keptFrom(reader)).param("often", TOO_OFTEN).query((row, n) -> {
            HandedIn one = new HandedIn(row.getString("reference"), row.getString("form"));
            often.put(one, row.getInt("times"));
            return one;
        }).list();
        List<OpenWork.Task> open = work.in(inOrder.stream().map(HandedIn::reference).distinct().toList()).stream()
                .filter(task -> often.containsKey(handedIn(task)))
                .sorted((one, other) -> Integer.compare(inOrder.indexOf(handedIn(one)), inOrder.indexOf(handedIn(other)))).toList();
        return new Part(about(), open.size(), lines.of(open.stream().limit(first).toList(),
                task -> "handed in " + often.get(handedIn(task)) + " times"));
    }

    private static HandedIn handedIn(OpenWork.Task task) {
        return new HandedIn(task.reference(), task.form());
    }
}
