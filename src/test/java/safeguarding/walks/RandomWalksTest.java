package safeguarding.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.house.RealHouse;
import safeguarding.outcomes.Ledger;
import safeguarding.process.Work;

/** Five hundred enquiries, answered at random by people who make mistakes: after every step the invariants hold. */
@RealHouse
class RandomWalksTest {

    private static final int WALKS = 500;
    private static final int MOST_STEPS = 40;

    @Autowired Work work;
    @Autowired StoryTeller storyTeller;
    @Autowired Enquiries enquiries;
    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;

    private final Map<String, Integer> ends = new TreeMap<>();
    private int kept;
    private int refused;

    @Test
    void whatever_is_answered_the_promises_hold_and_nothing_is_lost() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(new Random(seed));
        }
        System.out.printf("%d walks: %d forms kept, %d refused, ended %s%n", WALKS, kept, refused, ends);
        assertThat(ends).as("the walks reach every kind of end").containsKeys("CLOSED", "ANSWERED_WITHOUT_ENQUIRY");
        assertThat(refused).as("some answers were wrong").isPositive();
    }

    private void walk(Random random) {
        RandomAnswers answers = new RandomAnswers(random);
        Invariants invariants = new Invariants(jdbc);
        String reference = work.raise("practitioner", usual(null, "raiseConcern"));
        List<Work.OpenTask> open = work.open(reference);
        for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
            boolean taken = handIn(reference, open.get(0), answers);
            invariants.hold(reference);
            List<Work.OpenTask> next = work.open(reference);
            assertThat(taken || next.get(0).id().equals(open.get(0).id())).as("a refused task stays").isTrue();
            open = next;
        }
        ends.merge(String.valueOf(enquiries.get(reference).ending()), 1, Integer::sum);
    }

    private boolean handIn(String reference, Work.OpenTask task, RandomAnswers random) {
        Map<String, Object> answers = random.to(task.form(), usual(reference, task.form()));
        long before = written(reference);
        try {
            work.handIn(worker(task), task, answers);
            kept++;
            assertThat(written(reference)).isEqualTo(before + 1);
            everythingTypedIsThere(answers, lastAnswers(reference));
            return true;
        } catch (Refusal wrong) {
            refused++;
            assertThat(written(reference)).as("nothing half-saved").isEqualTo(before);
            assertThat(wrong.getMessage()).as("a sentence").endsWith(".").doesNotContain("ENGINE", "Exception", "null");
            return false;
        }
    }

    private long written(String reference) {
        return jdbc.sql("select count(*) from journal_entry where reference = ?").param(reference).query(Long.class).single();
    }

    private void everythingTypedIsThere(Map<String, Object> typed, Map<String, String> stored) {
        typed.forEach((field, value) -> {
            if (value instanceof String text && !text.isBlank()) {
                assertThat(stored).containsEntry(field, text);
            }
        });
    }

    private Map<String, String> lastAnswers(String reference) {
        Map<String, String> stored = new TreeMap<>();
        jdbc.sql("select field, words from answer where entry_id = (select max(id) from journal_entry where reference = ?)").param(reference)
                .query(row -> {
                    stored.put(row.getString("field"), row.getString("words"));
                });
        return stored;
    }

    private Map<String, Object> usual(String reference, String form) {
        return storyTeller.answers(new Story.Step(form, null, Map.of(), List.of(), null, null),
                reference == null ? List.of() : ledger.current(reference));
    }

    private static String worker(Work.OpenTask task) {
        boolean managers = task.form().equals("decideEnquiry") || task.form().equals("agreeClosure");
        return task.assignee() != null ? task.assignee() : managers ? "manager" : "practitioner";
    }
}
