package safeguarding.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;

class AfterConferenceGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final AfterConferenceForm form = new AfterConferenceForm(new MeetingDay(TODAY), null);
    private final Map<String, Object> answers = new HashMap<>(Map.of("heldOn", "2026-03-10", "spokeWith", "PERSON", "areTheyOk", "YES",
            "toldOutcome", "Who changes the lock, and when.", "wishesRevisited", "UNCHANGED", "helpToTakePart", "None",
            "nextSteps", "I ring on Friday.", "control", "INVOLVED"));

    @Test
    void opens_when_the_person_is_looked_after_and_told() {
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"areTheyOk", "toldOutcome", "wishesRevisited", "helpToTakePart", "nextSteps", "control"})
    void stays_shut_without(String field) {
        answers.remove(field);
        assertThat(gaps()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTLY", "NO"})
    void stays_shut_until_it_says_what_was_done_for_someone_who_is_not_all_right(String areTheyOk) {
        answers.put("areTheyOk", areTheyOk);
        assertThat(gaps()).containsExactly("whatWasDone");
        answers.put("whatWasDone", "Her sister stays tonight.");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_change_is_written_down() {
        answers.put("wishesRevisited", "CHANGED");
        assertThat(gaps()).containsExactly("wish1");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        answers.put("heldOn", "2026-03-11");
        assertThatThrownBy(() -> form.refuse(form.read("", new Answers(answers)), null))
                .isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    private List<String> gaps() {
        return form.gate().gaps(form.read("", new Answers(answers))).stream().map(Gap::field).toList();
    }
}
