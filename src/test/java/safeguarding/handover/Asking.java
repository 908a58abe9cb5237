package safeguarding.handover;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.gate.Gap;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

/** A journal of a few lines, oldest first, for what was asked and answered. */
final class Asking {

    private final List<Entry> entries = new ArrayList<>();
    private final Journal journal = mock(Journal.class);
    private final Gates gates = mock(Gates.class);

    Asking() {
        when(journal.of(Filled.REFERENCE)).thenReturn(entries);
        when(journal.last(any(), any())).thenAnswer(asked -> entries.stream()
                .filter(entry -> entry.form().equals(asked.getArgument(1))).reduce((earlier, later) -> later));
    }

    static Unanswered nothing() {
        return new Asking().unanswered();
    }

    static Unanswered one(String field, String words) {
        return new Asking().line("transferAsked", "practitioner", Map.of(field, words)).unanswered();
    }

    Asking line(String form, String by, Map<String, Object> answers) {
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn((long) entries.size() + 1);
        when(entry.reference()).thenReturn(Filled.REFERENCE);
        when(entry.form()).thenReturn(form);
        when(entry.writtenBy()).thenReturn(by);
        when(entry.answers()).thenReturn(new Answers(answers));
        entries.add(entry);
        return this;
    }

    /** A line whose gate sends it back. */
    Asking incomplete(String form, String by) {
        line(form, by, Map.of());
        Entry entry = entries.get(entries.size() - 1);
        when(gates.gaps(entry)).thenReturn(List.of(new Gap("", "Say it.", "MY-07")));
        return this;
    }

    Journal journal() {
        return journal;
    }

    Unanswered unanswered() {
        return new Unanswered(journal, gates);
    }

    AskedColleagues colleagues(Map<String, String> known) {
        return new AskedColleagues(journal, name -> Optional.ofNullable(known.get(name)));
    }
}
