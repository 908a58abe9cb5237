package safeguarding.report.today;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.FullName;
import safeguarding.gate.UkDay;
import safeguarding.report.reader.MayRead;

/** People who asked us to wait, where the day they chose has passed, or who have waited for more than four weeks (X-05, MY-02b). */
@Component
class LongWaits implements Asking {

    private static final int MORE_THAN_WORKING_DAYS = 20;

    /** The newest step says whether we wait; nobody waits for the dead. */
    private static final String WAITING = """
            from (select enquiry.reference, adult.name, adult.known_as, enquiry.worker, step.wait_until,
                (select asked.said_on from pause_step asked where asked.entry_id = (select max(first.entry_id) from pause_step first
                  where first.reference = enquiry.reference and first.step = 'ASKED')) as asked_on
              from enquiry join adult on adult.id = enquiry.adult_id
              join pause_step step on step.reference = enquiry.reference
                and step.entry_id = (select max(newest.entry_id) from pause_step newest where newest.reference = enquiry.reference)
              where enquiry.ended_at is null and step.step <> 'ENDED' and not exists (select 1 from journal_entry death
                where death.reference = enquiry.reference and death.form = 'personDied' and death.id > step.entry_id) and %s) waiting
            where wait_until < :today or asked_on < :longAgo""".formatted(MayRead.reference("enquiry.reference"));

    private final JdbcClient jdbc;
    private final Lines lines;
    private final WorkingDays workingDays;
    private final MayRead mayRead;

    LongWaits(JdbcClient jdbc, Lines lines, WorkingDays workingDays, MayRead mayRead) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.workingDays = workingDays;
        this.mayRead = mayRead;
    }

    @Override
    public Matter about() {
        return Matter.LONG_WAIT;
    }

    @Override
    public Part ask(String reader, int first) {
        List<Line> found = asked("select * " + WAITING + " order by asked_on, reference fetch first " + first + " rows only", reader)
                .query((row, n) -> new Line(row.getString("reference"), new FullName(row.getString("name"), row.getString("known_as")).words(), "Waiting until "
                        + UkDay.of(row.getObject("wait_until", LocalDate.class)), "asked on " + day(row.getObject("asked_on", LocalDate.class)),
                        row.getString("worker") == null ? "" : lines.with(row.getString("worker")))).list();
        return new Part(about(), asked("select count(*) " + WAITING, reader).query(Long.class).single(), found);
    }

    private String day(LocalDate askedOn) {
        return UkDay.of(askedOn) + lines.ago(askedOn);
    }

    private JdbcClient.StatementSpec asked(String sql, String reader) {
        LocalDate today = workingDays.today();
        return jdbc.sql(sql).param(MayRead.KEPT, mayRead.keptFrom(reader)).param("today", today)
                .param("longAgo", WorkingDays.dayOf(NotTakenOn.longAgo(workingDays, MORE_THAN_WORKING_DAYS + 1)));
    }
}
