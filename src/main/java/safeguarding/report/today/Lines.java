package safeguarding.report.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.FullName;
import safeguarding.gate.UkDay;
import safeguarding.people.Names;
import safeguarding.report.work.OpenWork.Task;

/** Puts open tasks into the words of a list. */
@Component
class Lines {

    private final JdbcClient jdbc;
    private final Names names;
    private final WorkingDays workingDays;
    private final Clock clock;

    Lines(JdbcClient jdbc, Names names, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @param since what is said about the time of each */
    List<Line> of(List<Task> tasks, Function<Task, String> since) {
        Map<String, String> called = called(tasks.stream().map(Task::reference).distinct().toList());
        return tasks.stream().map(task -> new Line(task.reference(), called.getOrDefault(task.reference(), ""), task.name(), since.apply(task),
                with(task.assignee()))).toList();
    }

    /** Since when a task has been open. */
    String openSince(Task task) {
        return "since " + UkDay.of(WorkingDays.dayOf(task.since())) + ago(WorkingDays.dayOf(task.since()));
    }

    /** When it should have been done. */
    String dueSince(Task task) {
        return "due " + UkDay.of(WorkingDays.dayOf(task.due())) + ago(WorkingDays.dayOf(task.due()));
    }

    String with(String user) {
        return user == null ? "nobody has claimed it" : "with " + names.of(user);
    }

    Instant now() {
        return clock.instant();
    }

    /** How long ago a day was, in words that follow it; nothing when no working day has passed. */
    String ago(LocalDate day) {
        int passed = workingDays.between(day, workingDays.today());
        return passed == 0 ? "" : passed == 1 ? ", one working day ago" : ", " + passed + " working days ago";
    }

    private Map<String, String> called(List<String> references) {
        return references.isEmpty() ? Map.of() : jdbc.sql("""
                select enquiry.reference, adult.name, adult.known_as from enquiry join adult on adult.id = enquiry.adult_id
                where enquiry.reference in (:references)""").param("references", references)
                .query((row, n) -> Map.entry(row.getString(1), new FullName(row.getString(2), row.getString(3)).words())).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
