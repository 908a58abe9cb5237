package safeguarding.process.open;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.OpenWork;

/** The lists of open tasks, counted whole and read to their first lines. */
@Component
class OpenInTheEngine implements OpenWork {

    private static final String ENQUIRY = "enquiry";
    private static final String ALL_UNCLAIMED = " group by instance.business_key_ having count(task.assignee_) = 0 and min(case when "
            + TaskRows.RESTS + " then null else task.create_time_ end) < :moment";

    private final JdbcClient jdbc;
    private final RuntimeService instances;
    private final Clock clock;
    private final MayRead mayRead;

    OpenInTheEngine(JdbcClient jdbc, @Lazy RuntimeService instances, Clock clock, MayRead mayRead) {
        this.jdbc = jdbc;
        this.instances = instances;
        this.clock = clock;
        this.mayRead = mayRead;
    }

    @Override
    public Some overdue(String reader, int first) {
        return some(" and " + TaskRows.IS_OVERDUE, "task.due_date_", Map.of("now", now()), reader, first);
    }

    @Override
    public Some with(String form, String reader, int first) {
        return some(" and task.task_def_key_ = :task", "task.create_time_", Map.of("task", TaskRows.USER_TASK + form), reader, first);
    }

    @Override
    public Some claimedByNobodySince(Instant moment, String reader, int first) {
        Map<String, Object> params = Map.of("now", now(), "moment", Timestamp.from(moment), MayRead.KEPT, mayRead.keptFrom(reader));
        long count = jdbc.sql("select count(*) from (select instance.business_key_" + TaskRows.FOR_READER + ALL_UNCLAIMED + ") unclaimed")
                .params(params).query(Long.class).single();
        List<String> references = jdbc.sql("select instance.business_key_" + TaskRows.FOR_READER + ALL_UNCLAIMED
                + " order by min(task.create_time_), instance.business_key_ fetch first " + first + " rows only").params(params).query(String.class).list();
        Map<String, Task> oldest = in(references).stream().filter(task -> !task.rests(clock.instant()))
                .collect(Collectors.toMap(Task::reference, Function.identity(), (earlier, later) -> earlier));
        return new Some(count, references.stream().map(oldest::get).toList());
    }

    @Override
    public List<Task> in(Collection<String> references) {
        return references.isEmpty() ? List.of() : jdbc.sql(TaskRows.COLUMNS + TaskRows.FROM + " and instance.business_key_ in (:references)")
                .param("references", references).query((row, n) -> TaskRows.task(row)).list().stream()
                .sorted(Comparator.comparing(Task::since).thenComparing(Task::id)).toList();
    }

    @Override
    public Optional<String> instance(String reference) {
        return instances.createProcessInstanceQuery().processInstanceBusinessKey(reference, ENQUIRY).list().stream().findFirst().map(ProcessInstance::getId);
    }

    private Some some(String condition, String order, Map<String, Object> params, String reader, int first) {
        long count = jdbc.sql("select count(*)" + TaskRows.FOR_READER + condition).params(params).param(MayRead.KEPT, mayRead.keptFrom(reader)).query(Long.class).single();
        return new Some(count, jdbc.sql(TaskRows.COLUMNS + TaskRows.FOR_READER + condition + " order by " + order + ", task.id_ fetch first " + first
                + " rows only").params(params).param(MayRead.KEPT, mayRead.keptFrom(reader)).query((row, n) -> TaskRows.task(row)).list());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
