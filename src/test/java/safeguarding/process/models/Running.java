package safeguarding.process.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the engine and the record hold of what is running, but for the version of the drawing: so that nothing can be lost unseen. */
record Running(JdbcClient jdbc) {

    private static final Map<String, String> HELD = new TreeMap<>(Map.of(
            "tasks", "select t.id_, t.name_, t.task_def_key_, t.assignee_, t.owner_, t.due_date_, t.follow_up_date_, t.priority_, t.create_time_, "
                    + "t.description_, t.suspension_state_, t.proc_inst_id_ from act_ru_task t order by 1",
            "work items", "select t.id_, e.act_inst_id_ from act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_ order by 1",
            "who may claim", "select task_id_, group_id_, user_id_, type_ from act_ru_identitylink where task_id_ is not null order by 1, 2, 3, 4",
            "who has the right", "select resource_id_, group_id_, user_id_, perms_ from act_ru_authorization where resource_type_ = 7 order by 1, 2, 3",
            "timers", "select id_, type_, duedate_, handler_type_, handler_cfg_, process_instance_id_, retries_ from act_ru_job "
                    + "where type_ = 'timer' order by 1",
            "what is listened for", "select id_, event_type_, event_name_, proc_inst_id_, activity_id_, created_ from act_ru_event_subscr "
                    + "where proc_inst_id_ is not null order by 1",
            "who called whom", "select i.id_, i.business_key_, i.root_proc_inst_id_, s.proc_inst_id_ from act_ru_execution i "
                    + "left join act_ru_execution s on s.id_ = i.super_exec_ where i.parent_id_ is null order by 1",
            "history of tasks", "select id_, act_inst_id_, name_, assignee_, start_time_, end_time_, due_date_, follow_up_date_ from act_hi_taskinst order by 1",
            "history of steps", "select id_, act_id_, start_time_, end_time_, task_id_ from act_hi_actinst order by 1",
            "journal", "select * from journal_entry order by id"));

    Map<String, List<Map<String, Object>>> everything() {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        HELD.forEach((what, sql) -> all.put(what, jdbc.sql(sql).query().listOfRows()));
        for (String table : List.of("answer", "long_words", "stage_visit", "outcome_version", "pause_step", "enquiry")) {
            all.put(table, jdbc.sql("select * from " + table).query().listOfRows());
        }
        return all;
    }

    /** What was there before and is not the same any more. */
    static List<String> lost(Map<String, List<Map<String, Object>>> before, Map<String, List<Map<String, Object>>> after) {
        List<String> lost = new ArrayList<>();
        before.forEach((what, rows) -> {
            Set<Map<String, Object>> kept = new HashSet<>(after.get(what));
            rows.stream().filter(row -> !kept.contains(row)).forEach(row -> lost.add(what + ": " + row));
        });
        return lost;
    }

    /** How many rows have come to something since. */
    static int more(String what, Map<String, List<Map<String, Object>>> before, Map<String, List<Map<String, Object>>> after) {
        return after.get(what).size() - before.get(what).size();
    }

    long on(String key, int version) {
        return jdbc.sql("select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ where e.parent_id_ is null "
                + "and d.key_ = ? and d.version_ = ?").params(key, version).query(Long.class).single();
    }
}
