package safeguarding.report.today;

import org.springframework.stereotype.Component;
import safeguarding.report.work.OpenWork;

/** Decisions to act without the person's agreement that another manager has not looked at yet (LA-17). */
@Component
class DecisionsToCountersign implements Asking {

    private final OpenWork work;
    private final Lines lines;

    DecisionsToCountersign(OpenWork work, Lines lines) {
        this.work = work;
        this.lines = lines;
    }

    @Override
    public Matter about() {
        return Matter.COUNTERSIGN;
    }

    @Override
    public Part ask(String reader, int first) {
        OpenWork.Some waiting = work.with("countersignOverride", reader, first);
        return new Part(about(), waiting.count(), lines.of(waiting.first(), lines::openSince));
    }
}
