package safeguarding.death;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Gap;
import safeguarding.house.Filled;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

class StillOwedTest {

    private final Journal journal = mock(Journal.class);
    private final Gates gates = mock(Gates.class);
    private final StillOwed owed = new StillOwed(journal, gates);

    @BeforeEach
    void everythingIsComplete() {
        when(gates.gaps(any(Entry.class))).thenReturn(List.of());
    }

    @Test
    void nothing_is_owed_while_the_person_lives() {
        assertThat(owed.in(Filled.REFERENCE)).isEmpty();
    }

    @Test
    void a_death_is_thought_about_before_anything_closes() {
        write("personDied", 7);
        assertThat(owed.in(Filled.REFERENCE)).singleElement().extracting(Gap::sentence).asString()
                .contains("Think about what is owed after a death");
        write("thinkAfterDeath", 8);
        assertThat(owed.in(Filled.REFERENCE)).isEmpty();
    }

    @Test
    void what_was_said_of_an_earlier_report_says_nothing_of_this_one() {
        write("thinkAfterDeath", 5);
        write("personDied", 7);
        assertThat(owed.in(Filled.REFERENCE)).hasSize(1);
    }

    @Test
    void what_came_back_from_its_gate_is_not_thought_through() {
        write("personDied", 7);
        Entry thought = write("thinkAfterDeath", 8);
        when(gates.gaps(thought)).thenReturn(List.of(new Gap("sarBecause", "Write it down.", "MY-03c")));
        assertThat(owed.in(Filled.REFERENCE)).hasSize(1);
    }

    private Entry write(String form, long id) {
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(id);
        when(entry.reference()).thenReturn(Filled.REFERENCE);
        when(journal.last(Filled.REFERENCE, form)).thenReturn(Optional.of(entry));
        return entry;
    }
}
