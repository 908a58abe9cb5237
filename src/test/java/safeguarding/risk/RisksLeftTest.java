package safeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Gap;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

class RisksLeftTest {

    private final List<Entry> written = new ArrayList<>();
    private final Journal journal = mock(Journal.class);
    private final Gates gates = mock(Gates.class);
    private final RisksLeft left = new RisksLeft(journal, gates);

    @BeforeEach
    void everythingIsComplete() {
        when(journal.of(Filled.REFERENCE)).thenReturn(written);
        when(gates.gaps(any(Entry.class))).thenReturn(List.of());
    }

    @Test
    void nothing_is_left_when_nothing_was_begun() {
        write("makeSafe");
        assertThat(left.in(Filled.REFERENCE)).isEmpty();
    }

    @Test
    void the_person_has_to_be_made_safe_again_and_then_a_manager_looks() {
        write("makeSafe");
        write("riskRisen");
        assertThat(sentences()).singleElement().asString().contains("Make the person safe now");
        write("makeSafe");
        assertThat(sentences()).singleElement().asString().contains("Decide what the risen risk changes");
        write("weighRisk");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void what_came_back_from_its_gate_is_not_finished() {
        write("riskRisen");
        write("makeSafe");
        Entry weighed = write("weighRisk");
        when(gates.gaps(weighed)).thenReturn(List.of(new Gap("planBecause", "Write it down.", "LA-34")));
        assertThat(sentences()).hasSize(1);
        when(gates.goesOnWithout(weighed)).thenReturn(true);
        assertThat(sentences()).isEmpty();
    }

    @Test
    void each_time_that_it_rises_is_weighed() {
        List.of("riskRisen", "makeSafe", "riskRisen", "weighRisk").forEach(this::write);
        assertThat(sentences()).singleElement().asString().contains("Make the person safe now");
        List.of("makeSafe", "weighRisk").forEach(this::write);
        assertThat(sentences()).isEmpty();
    }

    @Test
    void what_had_risen_before_a_death_is_weighed_nowhere_any_more() {
        List.of("riskRisen", "personDied").forEach(this::write);
        assertThat(sentences()).isEmpty();
    }

    @Test
    void a_child_is_left_until_somebody_has_taken_them_on_also_after_a_death() {
        write("someoneElseAtRisk", Map.of("isChild", "ADULT"));
        assertThat(sentences()).isEmpty();
        write("someoneElseAtRisk", Map.of("isChild", "CHILD"));
        write("personDied");
        assertThat(sentences()).singleElement().asString().contains("Tell children's services");
        write("referChild");
        assertThat(sentences()).isEmpty();
    }

    private List<String> sentences() {
        return left.in(Filled.REFERENCE).stream().map(Gap::sentence).toList();
    }

    private Entry write(String form) {
        return write(form, Map.of());
    }

    private Entry write(String form, Map<String, Object> answers) {
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(written.size() + 1L);
        when(entry.form()).thenReturn(form);
        when(entry.answers()).thenReturn(new Answers(answers));
        written.add(entry);
        return entry;
    }
}
