package safeguarding.report.today;

import org.springframework.stereotype.Component;
import safeguarding.report.work.OpenWork;

/** Tasks past the day we hoped for. */
@Component
class OverdueTasks implements Asking {

    private final OpenWork work;
    private final Lines lines;

    OverdueTasks(OpenWork work, Lines lines) {
        this.work = work;
        this.lines = lines;
    }

    @Override
    public Matter about() {
        return Matter.OVERDUE;
    }

    @Override
    public Part ask(String reader, int first) {
        OpenWork.Some overdue = work.overdue(reader, first);
        return new Part(about(), overdue.count(), lines.of(overdue.first(), lines::dueSince));
    }
}
