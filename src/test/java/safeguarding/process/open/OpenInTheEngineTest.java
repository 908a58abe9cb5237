package safeguarding.process.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.Load;
import safeguarding.report.work.OpenWork.Task;

/** Open tasks, counted by the database and by hand, over tables that are named and filled as the engine's are. */
class OpenInTheEngineTest extends InAnEmptyHouse {

    private static final Instant NOW = Filled.TODAY.instant();
    private static final List<String> FORMS = List.of("makeSafe", "agreeClosure", "countersignOverride", "tellRaiser");

    private final Random random = new Random(11);
    private final Clock clock = Filled.TODAY;
    private final OpenInTheEngine open = new OpenInTheEngine(jdbc, null, clock, new MayRead(jdbc));
    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, String> teams = new HashMap<>();
    private final Map<String, String> workers = new HashMap<>();

    @BeforeEach
    void many_open_tasks() {
        jdbc.sql("create table act_ru_execution (id_ varchar(64) primary key, business_key_ varchar(255))").update();
        jdbc.sql("create table act_ru_task (id_ varchar(64) primary key, proc_inst_id_ varchar(64), task_def_key_ varchar(255), name_ varchar(255), "
                + "assignee_ varchar(255), create_time_ timestamp, due_date_ timestamp, follow_up_date_ timestamp)").update();
        jdbc.sql("insert into act_ru_execution values ('other', null)").update();
        jdbc.sql("insert into act_ru_task values ('other', 'other', 'userTask_makeSafe', 'Of no enquiry', null, ?, ?, null)")
                .params(at(NOW.minus(Duration.ofDays(9))), at(NOW.minus(Duration.ofDays(9)))).update();
        for (int n = 0; n < 120; n++) {
            enquiry("SE-2025-%06d".formatted(n));
        }
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values ('SE-2025-000003', 'RESTRICTED', 'x', 'm', current_timestamp)").update();
    }

    @Test
    void what_is_overdue_is_counted_and_its_first_lines_are_the_longest_overdue() {
        List<Task> overdue = mayRead().stream().filter(task -> task.isOverdue(NOW)).sorted(Comparator.comparing(Task::due).thenComparing(Task::id)).toList();
        assertThat(overdue).hasSizeGreaterThan(20);
        assertThat(open.overdue("manager", 7).count()).isEqualTo(overdue.size());
        assertThat(open.overdue("manager", 7).first()).isEqualTo(overdue.subList(0, 7));
    }

    @Test
    void what_waits_with_one_form_is_counted_oldest_first() {
        List<Task> closures = mayRead().stream().filter(task -> task.form().equals("agreeClosure")).sorted(Comparator.comparing(Task::since).thenComparing(Task::id)).toList();
        assertThat(open.with("agreeClosure", "manager", 5).count()).isEqualTo(closures.size());
        assertThat(open.with("agreeClosure", "manager", 5).first()).isEqualTo(closures.subList(0, 5));
    }

    @Test
    void an_enquiry_is_nobodys_when_no_task_of_it_is_claimed_and_one_that_does_not_rest_has_waited() {
        Instant moment = NOW.minus(Duration.ofDays(5));
        Map<String, List<Task>> byEnquiry = mayRead().stream().collect(Collectors.groupingBy(Task::reference));
        List<String> nobodys = byEnquiry.entrySet().stream().filter(one -> one.getValue().stream().allMatch(task -> task.assignee() == null))
                .filter(one -> one.getValue().stream().anyMatch(task -> !task.rests(NOW) && task.since().isBefore(moment))).map(Map.Entry::getKey).toList();
        assertThat(nobodys).hasSizeGreaterThan(10);
        assertThat(open.claimedByNobodySince(moment, "manager", 500).count()).isEqualTo(nobodys.size());
        assertThat(open.claimedByNobodySince(moment, "manager", 500).first()).extracting(Task::reference).containsExactlyInAnyOrderElementsOf(nobodys);
        assertThat(open.claimedByNobodySince(moment, "manager", 5).first()).hasSize(5).allSatisfy(task -> assertThat(task.since()).isBefore(moment));
    }

    @Test
    void what_each_person_has_claimed_in_the_enquiries_of_each_team_is_what_counting_by_hand_finds() {
        LoadInTheEngine load = new LoadInTheEngine(jdbc, clock, new MayRead(jdbc));
        Map<List<String>, List<Task>> byHand = mayRead().stream().collect(Collectors.groupingBy(task ->
                List.of(String.valueOf(teams.get(task.reference())), String.valueOf(task.assignee()))));
        List<Load.Claimed> claimed = load.claimed("manager");
        assertThat(claimed).hasSameSizeAs(byHand.keySet()).allSatisfy(one -> {
            List<Task> theirs = byHand.get(List.of(String.valueOf(one.team()), String.valueOf(one.person())));
            assertThat(one.tasks()).isEqualTo(theirs.size());
            assertThat(one.overdue()).isEqualTo(theirs.stream().filter(task -> task.isOverdue(NOW)).count());
            assertThat(one.resting()).isEqualTo(theirs.stream().filter(task -> task.rests(NOW)).count());
        });
        Map<String, Long> toAgree = load.toAgree(List.of("agreeClosure", "countersignOverride"), "manager").stream()
                .collect(Collectors.toMap(one -> one.team() + "/" + one.worker(), Load.ToAgree::tasks));
        assertThat(toAgree).isEqualTo(mayRead().stream().filter(task -> List.of("agreeClosure", "countersignOverride").contains(task.form()))
                .collect(Collectors.groupingBy(task -> teams.get(task.reference()) + "/" + workers.get(task.reference()), Collectors.counting())));
    }

    private List<Task> mayRead() {
        return tasks.stream().filter(task -> !task.reference().equals("SE-2025-000003")).toList();
    }

    private void enquiry(String reference) {
        teams.put(reference, random.nextInt(3) == 0 ? null : random.nextBoolean() ? "North team" : "South team");
        workers.put(reference, random.nextInt(3) == 0 ? null : random.nextBoolean() ? "priya" : "colin");
        jdbc.sql("insert into enquiry (reference, adult_id, raised_at, team, worker) select ?, max(id), current_timestamp, ?, ? from adult")
                .params(reference, teams.get(reference), workers.get(reference)).update();
        jdbc.sql("insert into act_ru_execution values (?, ?)").params("instance of " + reference, reference).update();
        for (int n = random.nextInt(3); n >= 0; n--) {
            task(new Task(reference + "/" + n, reference, FORMS.get(random.nextInt(4)), "Task", random.nextInt(3) > 0 ? null : random.nextBoolean() ? "priya" : "colin",
                    days(-random.nextInt(12)), random.nextInt(4) == 0 ? null : days(random.nextInt(16) - 8), random.nextInt(3) > 0 ? null : days(random.nextInt(10) - 5)));
        }
    }

    private void task(Task task) {
        tasks.add(task);
        jdbc.sql("insert into act_ru_task values (?, ?, ?, ?, ?, ?, cast(? as timestamp), cast(? as timestamp))").params(task.id(), "instance of " + task.reference(),
                "userTask_" + task.form(), task.name(), task.assignee(), at(task.since()), at(task.due()), at(task.waitsUntil())).update();
    }

    /** Never quite now, and no two at the same time. */
    private Instant days(int days) {
        return NOW.plus(Duration.ofDays(days)).minusSeconds(1 + tasks.size());
    }

    private static Timestamp at(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
