package safeguarding.process.open;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.Load;

/** Open tasks by the team and the worker of their enquiry: one question for all of them. */
@Component
class LoadInTheEngine implements Load {

    private static final String FROM = TaskRows.TABLES + " join enquiry on enquiry.reference = instance.business_key_ where "
            + MayRead.reference("instance.business_key_");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MayRead mayRead;

    LoadInTheEngine(JdbcClient jdbc, Clock clock, MayRead mayRead) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mayRead = mayRead;
    }

    @Override
    public List<Claimed> claimed(String reader) {
        return jdbc.sql("select enquiry.team, task.assignee_, count(*) as tasks, count(case when " + TaskRows.IS_OVERDUE + " then 1 end) as overdue, "
                + "count(case when " + TaskRows.RESTS + " then 1 end) as resting" + FROM + " group by enquiry.team, task.assignee_")
                .param("now", Timestamp.from(clock.instant())).param(MayRead.KEPT, mayRead.keptFrom(reader))
                .query((row, n) -> new Claimed(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5))).list();
    }

    @Override
    public List<ToAgree> toAgree(List<String> forms, String reader) {
        return jdbc.sql("select enquiry.team, enquiry.worker, count(*)" + FROM + " and task.task_def_key_ in (:tasks) group by enquiry.team, enquiry.worker")
                .param("tasks", forms.stream().map(form -> TaskRows.USER_TASK + form).toList()).param(MayRead.KEPT, mayRead.keptFrom(reader))
                .query((row, n) -> new ToAgree(row.getString(1), row.getString(2), row.getLong(3))).list();
    }
}
