package safeguarding.death;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Gap;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Reaching;

/** What was open when a death was reported by mistake is not lost (MY-03c, X-08). */
class StoppedByMistakeTest {

    private final Journal journal = mock(Journal.class);
    private final Reaching reaching = mock(Reaching.class);
    private final List<Entry> written = new ArrayList<>();

    @BeforeEach
    void theJournalIsRead() {
        when(journal.of(REFERENCE)).thenReturn(written);
    }

    @Test
    void nothing_is_left_without_a_death_or_while_it_is_held_to_be_true() {
        write(1, "riskRisen");
        assertThat(left()).isEmpty();
        write(2, "personDied");
        when(reaching.hasDied(REFERENCE)).thenReturn(true);
        assertThat(left()).isEmpty();
    }

    @Test
    void what_was_open_is_started_again_before_the_enquiry_closes() {
        write(1, "riskRisen");
        write(2, "raiserEscalates");
        write(3, "personDied");
        write(4, "thinkAfterDeath");
        assertThat(left()).hasSize(2).anyMatch(gap -> gap.contains("“The risk has risen” was stopped"))
                .anyMatch(gap -> gap.contains("“Whoever raised it is not content” was stopped"));
        write(5, "riskRisen");
        assertThat(left()).singleElement().asString().contains("Whoever raised it");
    }

    @Test
    void what_was_finished_before_the_mistake_stays_finished() {
        write(1, "riskRisen");
        write(2, "weighRisk");
        write(3, "personDied");
        assertThat(left()).isEmpty();
    }

    private List<String> left() {
        return new StoppedByMistake(journal, reaching).in(REFERENCE).stream().map(Gap::sentence).toList();
    }

    private void write(long id, String form) {
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(id);
        when(entry.form()).thenReturn(form);
        written.add(entry);
        when(journal.last(REFERENCE, form)).thenReturn(Optional.of(entry));
    }
}
