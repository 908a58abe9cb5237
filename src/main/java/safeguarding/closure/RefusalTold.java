package safeguarding.closure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.declined.Refusals;
import safeguarding.journal.ClosingStory;

/** What was asked and considered when somebody wanted nothing to happen, gaps and all (MY-01, MY-06). */
@Component
@Order(2)
class RefusalTold implements ClosingStory {

    private final Refusals refusals;

    RefusalTold(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String heading() {
        return "They wanted nothing to happen: what was asked and considered";
    }

    @Override
    public List<Line> lines(String reference) {
        return refusals.checks(reference).stream().map(check -> new Line(check.question(), check.words())).toList();
    }
}
