package safeguarding.plan;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.journal.ClosingStory;

/** What whoever closes reads about the plan: what was promised, and what became of it (SG-06, LA-41). */
@Component
@Order(4)
class DoneStory implements ClosingStory {

    private final Plan plan;
    private final ActionsDone actionsDone;

    DoneStory(Plan plan, ActionsDone actionsDone) {
        this.plan = plan;
        this.actionsDone = actionsDone;
    }

    @Override
    public String heading() {
        return "What was promised, and what became of it";
    }

    @Override
    public List<Line> lines(String reference) {
        Map<Long, Became> became = actionsDone.of(reference);
        return plan.current(reference).stream().map(action -> new Line(action.what(), became.containsKey(action.id())
                ? became.get(action.id()).inWords() : "Nobody has written down yet what became of it.")).toList();
    }
}
