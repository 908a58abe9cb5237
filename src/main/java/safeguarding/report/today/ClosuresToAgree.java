package safeguarding.report.today;

import org.springframework.stereotype.Component;
import safeguarding.report.work.OpenWork;

/** Enquiries that wait for a manager to agree that they may close (SG-60). */
@Component
class ClosuresToAgree implements Asking {

    private final OpenWork work;
    private final Lines lines;

    ClosuresToAgree(OpenWork work, Lines lines) {
        this.work = work;
        this.lines = lines;
    }

    @Override
    public Matter about() {
        return Matter.AGREE_CLOSURE;
    }

    @Override
    public Part ask(String reader, int first) {
        OpenWork.Some waiting = work.with("agreeClosure", reader, first);
        return new Part(about(), waiting.count(), lines.of(waiting.first(), lines::openSince));
    }
}
