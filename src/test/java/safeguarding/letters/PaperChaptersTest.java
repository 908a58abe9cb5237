package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on paper before the chronology. */
class PaperChaptersTest {

    @Test
    void the_actions_are_counted_within_the_plan() {
        assertThat(PaperChapters.plan(List.of(action(42), action(57)))).extracting(Piece::heading).containsExactly("Action 1", "Action 2");
    }

    private static PlannedAction action(long id) {
        return new PlannedAction(id, "Fit a lock", "Priya", null, null, null, null, null, null, List.of(), List.of());
    }
}
