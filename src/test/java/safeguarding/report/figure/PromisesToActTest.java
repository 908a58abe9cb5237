package safeguarding.report.figure;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class PromisesToActTest extends InARandomRecord {

    @Test
    void whose_actions_they_are_agrees_with_a_slow_count() {
        agrees("r15-whose", (told, action) -> {
            boolean wish = told.of("action_outcome").stream().anyMatch(link -> link.number("action_id") == action.number("id"));
            boolean duty = action.text("duty_because") != null;
            return wish && duty ? "BOTH" : wish ? "WISH" : duty ? "DUTY" : null;
        });
    }

    @Test
    void what_was_done_agrees_with_a_slow_count() {
        agrees("r15-done", (told, action) -> lookedBack(told, action).map(last -> !last.text("done").equals("DONE") ? last.text("done")
                : last.day("done_on") == null || action.day("due_on") == null ? "DONE_NO_DAY"
                : last.day("done_on").isAfter(action.day("due_on")) ? "LATE" : "ON_TIME").orElse(null));
    }

    private void agrees(String measure, BiFunction<Told, Row, String> answer) {
        slow.agrees(new PromisesToAct(), measure, told -> told.of("action").stream().filter(action -> told.isClosed())
                .filter(action -> isInTheNewestPlan(told, action) || lookedBack(told, action).isPresent())
                .map(action -> new Counted(told, told.endedAt(), null, action.text("agency"), answer.apply(told, action))));
    }

    private static boolean isInTheNewestPlan(Told told, Row action) {
        return Stream.of("planningDiscussion", "holdConference", "holdReview").flatMap(told::entries)
                .max(Comparator.comparingLong(Told.Entry::id)).map(Told.Entry::id).orElseThrow() == action.number("entry_id");
    }

    private static Optional<Row> lookedBack(Told told, Row action) {
        return told.of("action_done").stream().filter(done -> done.number("action_id") == action.number("id"))
                .max(Comparator.comparingLong(done -> done.number("entry_id")));
    }
}
