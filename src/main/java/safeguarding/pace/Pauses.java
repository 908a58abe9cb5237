package safeguarding.pace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** When and for how long the person asked us to wait (X-05, MY-02b). */
@Component
@Transactional
public class Pauses {

    private final JdbcClient jdbc;
    private final Journal journal;

    Pauses(JdbcClient jdbc, @Lazy Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** True from when they ask us to wait until they say that they are ready, also when the day they chose has passed. */
    public boolean isPaused(String reference) {
        List<PauseStep> steps = steps(reference);
        return !steps.isEmpty() && !steps.get(steps.size() - 1).isTheEnd();
    }

    /** The day until which they asked us to wait, even if it has come; empty when they did not, or are ready. */
    public Optional<LocalDate> waitUntil(String reference) {
        List<PauseStep> steps = steps(reference);
        return steps.isEmpty() ? Optional.empty() : Optional.ofNullable(steps.get(steps.size() - 1).waitUntil());
    }

    /** All the days waited, and those still to be waited, oldest first. */
    public List<Pause> of(String reference) {
        return PauseStep.waited(steps(reference));
    }

    /** The days waited since they last asked us to. */
    public List<Pause> lastTime(String reference) {
        return PauseStep.waited(PauseStep.ofTheLastTime(steps(reference)));
    }

    /** Every day that was ever named to wait until. */
    public List<LocalDate> daysNamed(String reference) {
        return steps(reference).stream().filter(step -> !step.isTheEnd()).map(PauseStep::waitUntil).toList();
    }

    void asked(Entry entry, LocalDate saidOn, LocalDate waitUntil) {
        add(entry, PauseStep.Kind.ASKED, saidOn, waitUntil);
    }

    void still(Entry entry, LocalDate saidOn, LocalDate waitUntil) {
        add(entry, PauseStep.Kind.STILL, saidOn, waitUntil);
    }

    void ended(Entry entry, LocalDate saidOn) {
        add(entry, PauseStep.Kind.ENDED, saidOn, null);
    }

    private void add(Entry entry, PauseStep.Kind kind, LocalDate saidOn, LocalDate waitUntil) {
        LocalDate on = saidOn == null ? WorkingDays.dayOf(entry.writtenAt()) : saidOn;
        jdbc.sql("insert into pause_step (entry_id, reference, step, said_on, wait_until) values (?, ?, ?, ?, cast(? as date))")
                .params(entry.id(), entry.reference(), kind.name(), on, waitUntil).update();
    }

    /** Nobody waits for the dead: what has to be thought of then does not rest. */
    private List<PauseStep> steps(String reference) {
        List<PauseStep> steps = new ArrayList<>(jdbc.sql("select * from pause_step where reference = ? order by entry_id")
                .param(reference).query((row, n) -> step(row)).list());
        if (!steps.isEmpty()) {
            PauseStep last = steps.get(steps.size() - 1);
            journal.last(reference, "personDied").filter(death -> !last.isTheEnd() && death.id() > last.entryId()).ifPresent(death ->
                    steps.add(new PauseStep(death.id(), PauseStep.Kind.ENDED, WorkingDays.dayOf(death.writtenAt()), null)));
        }
        return steps;
    }

    private static PauseStep step(ResultSet row) throws SQLException {
        return new PauseStep(row.getLong("entry_id"), PauseStep.Kind.valueOf(row.getString("step")),
                row.getObject("said_on", LocalDate.class), row.getObject("wait_until", LocalDate.class));
    }
}
