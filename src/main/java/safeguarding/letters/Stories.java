package safeguarding.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.outcomes.Ledger;

/** The journal in the words of the forms. */
@Component
@Transactional(readOnly = true)
public class Stories {

    private final Journal journal;
    private final Ledger ledger;
    private final FormWords words;
    private final TaskNames names;

    Stories(Journal journal, Ledger ledger, FormWords words, TaskNames names) {
        this.journal = journal;
        this.ledger = ledger;
        this.words = words;
        this.names = names;
    }

    /** Everything that was written, oldest first. */
    public List<EntryStory> of(String reference) {
        return told(journal.of(reference), wishes(reference));
    }

    /** What was written last, oldest first; a form that came back and was handed in again is told once. */
    List<EntryStory> last(String reference, int howMany) {
        List<Entry> entries = journal.of(reference);
        List<Entry> kept = java.util.stream.IntStream.range(0, entries.size())
                .filter(n -> n + 1 == entries.size() || !entries.get(n).form().equals(entries.get(n + 1).form()))
                .mapToObj(entries::get).toList();
        return told(kept.subList(Math.max(0, kept.size() - howMany), kept.size()), wishes(reference));
    }

    /** What was wished, by outcome id, as it was last said. */
    Map<String, String> wishes(String reference) {
        Map<String, String> wishes = new HashMap<>();
        ledger.history(reference).forEach(outcome -> wishes.put(String.valueOf(outcome.id()),
                outcome.versions().get(outcome.versions().size() - 1).wish().words()));
        return wishes;
    }

    private List<EntryStory> told(List<Entry> entries, Map<String, String> wishes) {
        return entries.stream().map(entry -> new EntryStory(entry.id(), entry.form(), entry.formVersion(), names.of(entry.form()),
                entry.stage().code(), entry.stage().title(), entry.voice(), entry.writtenBy(), entry.writtenAt(),
                new TreeMap<>(entry.answers().values()), words.lines(entry.form(), entry.answers(), wishes))).toList();
    }
}
