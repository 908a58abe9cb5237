package safeguarding.closure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.declined.Refusals;
import safeguarding.journal.ClosingStory;

/** Whether the national return will count this enquiry as ceased because the person asked for it: worked out, never ticked (MY-01a, R-13). */
@Component
@Order(3)
class CeasedAtRequest implements ClosingStory {

    private final Refusals refusals;

    CeasedAtRequest(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String heading() {
        return "For the Safeguarding Adults Collection";
    }

    @Override
    public List<Line> lines(String reference) {
        return refusals.ceasedAtTheirRequest(reference) ? List.of(new Line("How the enquiry ended", "It ceased at the individual’s request. "
                + "This is worked out from the record: they said no themselves, they did not take it back, and no duty came before it."))
                : List.of();
    }
}
