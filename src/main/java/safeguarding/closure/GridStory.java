package safeguarding.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.ClosingStory;
import safeguarding.outcomes.Grid;
import safeguarding.outcomes.Grid.Seen;
import safeguarding.outcomes.Grid.View;
import safeguarding.people.Voice;

/** Wellbeing and safety at the start beside wellbeing and safety at the end, in each view (CP-24, LA-44). */
@Component
@Order(1)
@Transactional(readOnly = true)
class GridStory implements ClosingStory {

    private final Grid grid;

    GridStory(Grid grid) {
        this.grid = grid;
    }

    @Override
    public String heading() {
        return "Wellbeing and safety, then and now";
    }

    @Override
    public List<Line> lines(String reference) {
        Map<View, Seen> start = grid.start(reference);
        Map<View, Seen> latest = grid.latest(reference);
        List<Line> lines = new ArrayList<>();
        latest.forEach((view, now) -> {
            Seen then = start.get(view);
            String who = view == View.WORKER_VIEW ? "the worker" : now.voice() == null ? Voice.PERSON.words() : now.voice().words();
            lines.add(new Line("Their life as a whole, as " + who + " sees it", said(then == null ? null : then.wellbeing().words(),
                    now.wellbeing().words(), now.equals(then))));
            lines.add(new Line("Their safety, as " + who + " sees it", said(then == null ? null : then.safety().words(), now.safety().words(),
                    now.equals(then))));
        });
        return lines;
    }

    private static String said(String then, String now, boolean askedOnce) {
        return askedOnce ? "At the start: " + then + ". Not asked again yet."
                : (then == null ? "At the start: not on record" : "At the start: " + then) + ". Now: " + now + ".";
    }
}
