package safeguarding.process.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.OpenWork.Task;

/** The engine's table of open tasks, to look at only: each with the enquiry it belongs to, except those that are kept from the reader. */
final class TaskRows {

    static final String USER_TASK = "userTask_";

    /** Every process of an enquiry bears its reference. */
    static final String TABLES = " from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_";
    static final String FROM = TABLES + " where instance.business_key_ is not null";
    static final String FOR_READER = FROM + " and " + MayRead.reference("instance.business_key_");
    static final String RESTS = "(task.follow_up_date_ is not null and task.follow_up_date_ > :now)";
    static final String IS_OVERDUE = "(task.due_date_ < :now and not " + RESTS + ")";

    static final String COLUMNS = "select task.id_, instance.business_key_, task.task_def_key_, task.name_, task.assignee_, task.create_time_, "
            + "task.due_date_, task.follow_up_date_";

    private TaskRows() {
    }

    static Task task(ResultSet row) throws SQLException {
        return new Task(row.getString("id_"), row.getString("business_key_"), row.getString("task_def_key_").replaceFirst("^" + USER_TASK, ""),
                row.getString("name_"), row.getString("assignee_"), moment(row, "create_time_"), moment(row, "due_date_"), moment(row, "follow_up_date_"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant).orElse(null);
    }
}
